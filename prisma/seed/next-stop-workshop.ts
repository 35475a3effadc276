import type { OrganisedForum } from '../../domain/shared/scope'
import { openWorkshop, type SeenWorkshop, saveRounds } from '../../domain/workshops/commands/setup'
import { setTableRole, type TableRoleHolder } from '../../domain/workshops/commands/table-roles'
import { addTables, placeTables } from '../../domain/workshops/commands/tables'
import type { TableRoleKind, TablesValues } from '../../domain/workshops/schema'
import { db } from '../../lib/db/client'
import { cardWorkshop, exchangeOf, stepsOf } from './card-steps'
import { done, three } from './words'

/** The workshop of the morning, as far as its organisers have set it up. */
export type SeededWorkshop = { workshopId: string; tableIds: string[] }

const forumPart = (scope: OrganisedForum) =>
  db().forum.findUniqueOrThrow({
    where: { id: scope.forumId },
    select: {
      rooms: { select: { id: true, name: true } },
      sessions: {
        where: { kind: 'WORKSHOP' },
        orderBy: { startsAt: 'asc' },
        select: { id: true, format: true, rooms: { select: { roomId: true } } },
      },
    },
  })

const rounds = Array.from({ length: 3 }, (_, index) => ({
  minutes: 25,
  movingMinutes: 4,
  title: three(`Ronde ${index + 1}`, `Ronde ${index + 1}`, `Round ${index + 1}`),
}))

/** Eight tables a question; a row of six, four rows. The row at the back stands on a step. */
const perQuestion = 8
const columns = 6

async function drawRoom(scope: OrganisedForum, { workshopId, tableIds }: SeededWorkshop, at: Date): Promise<void> {
  const places = tableIds.map((tableId, index) => ({
    tableId,
    x: ((index % columns) + 0.5) / columns,
    y: (Math.floor(index / columns) + 0.5) / (tableIds.length / columns),
  }))
  done(await placeTables(scope, workshopId, places, { at }))
}

type Furnished = { sessionId: string; roomId: string | null; people: number }

/** Seven of ten, or fewer where fewer people come. */
function leastAt(people: number): number {
  return people === 0 ? 7 : Math.max(1, Math.min(7, Math.floor(people / (3 * perQuestion)) - 2))
}

async function furnish(scope: OrganisedForum, { sessionId, roomId, people }: Furnished, at: Date) {
  const values = { format: 'ROUNDS' as const, welcomeMinutes: 10, harvestMinutes: 20, rapporteursStay: true }
  const opened = done(await openWorkshop(scope, sessionId, values, { at }))
  let seen: SeenWorkshop = done(await saveRounds(scope, opened, rounds, { at }))
  const table: TablesValues = { count: perQuestion - 2, minSeats: leastAt(people), maxSeats: 10, roomId }
  const level = done(await addTables(scope, seen, table, { at }))
  seen = level
  const step = done(await addTables(scope, seen, { ...table, count: 2, accessible: false }, { at }))
  return { seen: step, tableIds: [...level.tableIds, ...step.tableIds] }
}

/** Furnishes the sessions of kind workshop: three rounds at twenty-four tables, and cards in the afternoon. */
export async function seedWorkshop(scope: OrganisedForum, people: number, at: Date): Promise<SeededWorkshop> {
  const { sessions } = await forumPart(scope)
  const cards = sessions.filter(({ format }) => format === 'cards')
  for (const { id, rooms } of cards) {
    const opened = done(await openWorkshop(scope, id, cardWorkshop(exchangeOf(1)), { at }))
    const timed = done(await saveRounds(scope, opened, stepsOf(exchangeOf(2)), { at }))
    const table = { count: 6, minSeats: 4, maxSeats: 8, roomId: rooms[0]?.roomId ?? null }
    done(await addTables(scope, timed, table, { at }))
  }
  const morning = sessions.find(({ format }) => format === 'world-cafe')
  if (!morning) throw new Error('The stop has no workshop in rounds.')
  const { seen, tableIds } = await furnish(
    scope,
    { sessionId: morning.id, roomId: morning.rooms[0]?.roomId ?? null, people },
    at,
  )
  const made = { workshopId: seen.workshopId, tableIds }
  await drawRoom(scope, made, at)
  return made
}

/** Gives each table a host and a rapporteur out of these people, and three tables a witness from the directory. */
export async function seedTableRoles(
  scope: OrganisedForum,
  { workshopId, tableIds }: SeededWorkshop,
  people: readonly string[],
  at: Date,
): Promise<void> {
  const witnesses = await db().person.findMany({
    where: { forumId: scope.forumId, sessionRoles: { some: { kind: 'SPEAKER' } } },
    orderBy: { sortName: 'asc' },
    take: 3,
    select: { id: true },
  })
  let { revision } = await db().workshop.findUniqueOrThrow({ where: { id: workshopId }, select: { revision: true } })
  const give = async (tableId: string, kind: TableRoleKind, holder: TableRoleHolder) => {
    revision = done(await setTableRole(scope, { workshopId, revision }, { tableId, kind }, holder, { at })).revision
  }
  for (const [index, tableId] of tableIds.entries()) {
    const [host, rapporteur, witness] = [people[2 * index], people[2 * index + 1], witnesses[index]]
    if (host) await give(tableId, 'HOST', { registrationId: host })
    if (rapporteur) await give(tableId, 'RAPPORTEUR', { registrationId: rapporteur })
    if (witness) await give(tableId, 'WITNESS', { personId: witness.id })
  }
}
