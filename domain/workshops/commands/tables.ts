import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db/client'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum } from '../../shared/scope'
import {
  placesSchema,
  type TablePlace,
  type TablesValues,
  type TableValues,
  tableSchema,
  tablesSchema,
} from '../schema'
import type { SeenWorkshop, SetupRefusal } from './setup'
import { changeWorkshop, claimSetup, type WorkshopRefusal } from './workshop-change'

type When = { at?: Date }

/** Ids of another forum are dropped. */
async function ofThisForum(tx: Tx, forumId: string, ids: { roomId?: string | null; themeId?: string | null }) {
  const room = ids.roomId ? await tx.room.findFirst({ where: { id: ids.roomId, forumId }, select: { id: true } }) : null
  const theme = ids.themeId
    ? await tx.theme.findFirst({ where: { id: ids.themeId, forumId }, select: { id: true } })
    : null
  return { roomId: room?.id ?? null, themeId: theme?.id ?? null }
}

/** A question of the session, with the theme it is asked under. */
function questionsOf(tx: Tx, sessionId: string) {
  return tx.workshopQuestion.findMany({
    where: { sessionId },
    select: { id: true, themeId: true },
    orderBy: { position: 'asc' },
  })
}

/** Adds as many tables for each question of the session, numbered on from those there are. */
export async function addTables(
  scope: OrganisedForum,
  { workshopId, revision }: SeenWorkshop,
  values: TablesValues,
  { at = now() }: When = {},
): Promise<Result<SeenWorkshop & { tableIds: string[] }, SetupRefusal>> {
  const parsed = tablesSchema.safeParse(values)
  if (!parsed.success) return refuse('invalid')
  const { count, roomId, language, ...rest } = parsed.data
  return changeWorkshop(scope, { needs: 'workshops.edit', workshopId, at }, async (tx, workshop, changed) => {
    const claimed = await claimSetup(tx, workshop, revision, at)
    if (!claimed.ok) return claimed
    const place = await ofThisForum(tx, scope.forumId, { roomId: roomId ?? null })
    const questions = await questionsOf(tx, workshop.sessionId)
    const asked = questions.length > 0 ? questions : [{ id: null, themeId: null }]
    const last = await tx.workshopTable.aggregate({ where: { workshopId }, _max: { number: true } })
    let number = last._max.number ?? 0
    const tableIds: string[] = []
    for (const { id: questionId, themeId } of asked) {
      for (let n = 0; n < count; n += 1) {
        number += 1
        const data = {
          ...rest,
          roomId: place.roomId,
          language: language ?? null,
          workshopId,
          number,
          questionId,
          themeId,
        }
        tableIds.push((await tx.workshopTable.create({ data, select: { id: true } })).id)
      }
    }
    changed({ what: 'setup', act: 'tables-added', detail: { tables: tableIds.length } })
    return accept({ workshopId, revision: claimed.value, tableIds })
  })
}

/** Saves one table. Without a theme of its own it has that of its question. */
export async function saveTable(
  scope: OrganisedForum,
  { workshopId, revision }: SeenWorkshop,
  tableId: string,
  values: TableValues,
  { at = now() }: When = {},
): Promise<Result<SeenWorkshop, SetupRefusal | 'unknown-table'>> {
  const parsed = tableSchema.safeParse(values)
  if (!parsed.success) return refuse('invalid')
  const { roomId, themeId, questionId, language, ...rest } = parsed.data
  return changeWorkshop(scope, { needs: 'workshops.edit', workshopId, at }, async (tx, workshop, changed) => {
    const table = await tx.workshopTable.findFirst({ where: { id: tableId, workshopId }, select: { id: true } })
    if (table === null) return refuse('unknown-table')
    const claimed = await claimSetup(tx, workshop, revision, at)
    if (!claimed.ok) return claimed
    const question = (await questionsOf(tx, workshop.sessionId)).find(({ id }) => id === questionId)
    const place = await ofThisForum(tx, scope.forumId, { roomId: roomId ?? null, themeId: themeId ?? null })
    await tx.workshopTable.update({
      where: { id: tableId },
      data: {
        ...rest,
        language: language ?? null,
        roomId: place.roomId,
        themeId: place.themeId ?? question?.themeId ?? null,
        questionId: question?.id ?? null,
      },
      select: { id: true },
    })
    changed({ what: 'setup', act: 'table-saved', ids: [tableId] })
    return accept({ workshopId, revision: claimed.value })
  })
}

/** Removes a table at which nobody has been told to sit. */
export async function removeTable(
  scope: OrganisedForum,
  { workshopId, revision }: SeenWorkshop,
  tableId: string,
  { at = now() }: When = {},
): Promise<Result<SeenWorkshop, SetupRefusal | 'unknown-table' | 'table-used'>> {
  return changeWorkshop(scope, { needs: 'workshops.edit', workshopId, at }, async (tx, workshop, changed) => {
    const table = await tx.workshopTable.findFirst({
      where: { id: tableId, workshopId },
      select: { seats: { where: { plan: { status: 'PUBLISHED' } }, take: 1, select: { round: true } } },
    })
    if (table === null) return refuse('unknown-table')
    if (table.seats.length > 0) return refuse('table-used')
    const claimed = await claimSetup(tx, workshop, revision, at)
    if (!claimed.ok) return claimed
    await tx.workshopTable.delete({ where: { id: tableId }, select: { id: true } })
    changed({ what: 'setup', act: 'table-removed', ids: [tableId] })
    return accept({ workshopId, revision: claimed.value })
  })
}

/** Moves tables on the drawing of their room. The last to move one is right: nobody is asked what they saw. */
export async function placeTables(
  scope: OrganisedForum,
  workshopId: string,
  places: readonly TablePlace[],
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed' | 'invalid' | WorkshopRefusal>> {
  const parsed = placesSchema.safeParse(places)
  if (!parsed.success) return refuse('invalid')
  return changeWorkshop(scope, { needs: 'workshops.edit', workshopId, at }, async (tx, _, changed) => {
    for (const { tableId: id, x, y } of parsed.data) {
      await tx.workshopTable.updateMany({ where: { id, workshopId }, data: { x, y } })
    }
    const ids = parsed.data.map(({ tableId }) => tableId)
    changed({ what: 'setup', act: null, ids })
    return accept(null)
  })
}

/** Closes a table, or opens it again. Whoever was to sit there keeps that seat until a repair is accepted. */
export async function closeTable(
  scope: OrganisedForum,
  workshopId: string,
  tableId: string,
  closed: boolean,
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed' | 'unknown-table' | WorkshopRefusal>> {
  return changeWorkshop(scope, { needs: 'workshops.run', workshopId, at }, async (tx, _, changed) => {
    const { count } = await tx.workshopTable.updateMany({
      where: { id: tableId, workshopId },
      data: { closedAt: closed ? at : null, closedById: closed ? scope.userId : null },
    })
    if (count === 0) return refuse('unknown-table')
    changed({ what: 'setup', act: closed ? 'table-closed' : 'table-opened', ids: [tableId] })
    return accept(null)
  })
}
