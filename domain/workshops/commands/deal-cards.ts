import { randomInt } from 'node:crypto'
import { now } from '@/lib/clock'
import { type Tx, write } from '@/lib/db/client'
import { accept, type Result, refuse } from '../../shared/result'
import type { HostedTable, OrganisedForum } from '../../shared/scope'
import { deal } from '../deal'
import { cardTable } from './card-table'
import { changeWorkshop, tellWorkshop, type WorkshopRefusal } from './workshop-change'

type When = { at?: Date; next?: () => number }

/** Chance nobody foresees. */
const chance = () => randomInt(2 ** 30) / 2 ** 30

/** Everybody who sits at a table, as hosts ticked them or as the plan says. */
async function peopleAt(tx: Tx, workshopId: string, tableId: string): Promise<string[]> {
  const ticks = await tx.attendance.findMany({ where: { workshopId }, orderBy: { round: 'asc' } })
  const where = new Map(ticks.map((tick) => [tick.registrationId, tick.tableId]))
  const seats = await tx.seat.findMany({
    where: { tableId, plan: { published: { id: workshopId } }, registration: { status: 'CONFIRMED' } },
    select: { registrationId: true },
  })
  const planned = seats.map(({ registrationId }) => registrationId).filter((id) => !where.has(id))
  const ticked = [...where].flatMap(([id, at]) => (at === tableId ? [id] : []))
  return [...new Set([...planned, ...ticked])].sort()
}

/** Gathers all cards of a table, shuffles them and deals them. Two who press at once deal once. */
async function dealAt(tx: Tx, tableId: string, seen: number, next: () => number): Promise<boolean> {
  const first = await tx.workshopTable.updateMany({
    where: { id: tableId, deals: seen },
    data: { deals: { increment: 1 }, chosen: 0, sharedAt: null },
  })
  const table = await cardTable(tx, tableId)
  if (first.count === 0 || !table) return false
  const cards = await tx.card.findMany({
    where: { tableId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, authorId: true },
  })
  const people = await peopleAt(tx, table.workshopId, tableId)
  await tx.card.updateMany({ where: { tableId }, data: { holderId: null, rank: null, chosenAt: null } })
  for (const { cardId: id, holderId } of deal(cards, people, table.dealt, next)) {
    if (holderId) await tx.card.update({ where: { id }, data: { holderId }, select: { id: true } })
  }
  return true
}

/** The host deals the cards of the table again. `seen`: how many times they were dealt before. */
export async function dealTable(
  { tableId, workshopId }: HostedTable,
  seen: number,
  { next = chance }: When = {},
): Promise<Result<null, 'workshop-over' | 'already-dealt'>> {
  const result = await write(async (tx): Promise<Result<null, 'workshop-over' | 'already-dealt'>> => {
    if ((await cardTable(tx, tableId)) === null) return refuse('workshop-over')
    return (await dealAt(tx, tableId, seen, next)) ? accept(null) : refuse('already-dealt')
  })
  if (result.ok) tellWorkshop(workshopId, 'cards', [tableId])
  return result
}

/** The organiser deals at every table at once; tables that were dealt more than `seen` times are passed over. */
export async function dealAllTables(
  scope: OrganisedForum,
  workshopId: string,
  seen: number,
  { at = now(), next = chance }: When = {},
): Promise<Result<{ tables: number }, 'not-allowed' | WorkshopRefusal>> {
  return changeWorkshop(scope, { needs: 'workshops.run', workshopId, at }, async (tx, _, changed) => {
    const rows = await tx.workshopTable.findMany({ where: { workshopId, closedAt: null }, orderBy: { number: 'asc' } })
    let tables = 0
    for (const { id } of rows) if (await dealAt(tx, id, seen, next)) tables += 1
    changed({ what: 'cards', act: 'cards-dealt', ids: rows.map(({ id }) => id), detail: { tables } })
    return accept({ tables })
  })
}

/** The organiser shows the choice of every table to all, or hides them again. */
export async function shareAllChoices(
  scope: OrganisedForum,
  workshopId: string,
  shared: boolean,
  { at = now() }: When = {},
): Promise<Result<{ tables: number }, 'not-allowed' | WorkshopRefusal>> {
  return changeWorkshop(scope, { needs: 'workshops.run', workshopId, at }, async (tx, _, changed) => {
    const where = shared ? { workshopId, chosen: { gt: 0 }, sharedAt: null } : { workshopId, sharedAt: { not: null } }
    const { count: tables } = await tx.workshopTable.updateMany({ where, data: { sharedAt: shared ? at : null } })
    changed({ what: 'cards', act: null })
    return accept({ tables })
  })
}
