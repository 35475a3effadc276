import { now } from '@/lib/clock'
import { abort, type Tx, write } from '@/lib/db/client'
import { accept, type Result, refuse } from '../../shared/result'
import type { HostedTable, OwnRegistration } from '../../shared/scope'
import { type CardValues, cardSchema } from '../schema'
import { type CardTable, type CardTableRefusal, cardTable, ownCardTable } from './card-table'
import { tellWorkshop } from './workshop-change'

type When = { at?: Date }

export type CardRefusal =
  | CardTableRefusal
  | 'invalid'
  | 'unknown-card'
  | 'cards-written'
  | 'cards-dealt'
  | 'card-gone'
  | 'already-chosen'
  | 'choice-full'

type Outcome<Value> = Result<Value, CardRefusal>

/** Runs one act of somebody at their table, and tells the pages of that table. */
async function play<Value>(
  own: OwnRegistration,
  workshopId: string,
  act: (tx: Tx, table: CardTable) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  let at = ''
  const result = await write(async (tx): Promise<Outcome<Value>> => {
    const table = await ownCardTable(tx, own, workshopId)
    if ('ok' in table) return table
    at = table.tableId
    return act(tx, table)
  })
  if (result.ok) tellWorkshop(workshopId, 'cards', [at])
  return result
}

/** The same for the host or the rapporteur of a table. */
async function host<Value>(
  { tableId, workshopId }: HostedTable,
  act: (tx: Tx, table: CardTable) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  const result = await write(async (tx): Promise<Outcome<Value>> => {
    const table = await cardTable(tx, tableId)
    return table ? act(tx, table) : refuse('workshop-over')
  })
  if (result.ok) tellWorkshop(workshopId, 'cards', [tableId])
  return result
}

/** Writes a card alone: it is in the writer's hand until cards are dealt. */
export async function writeCard(
  own: OwnRegistration,
  workshopId: string,
  values: CardValues,
  { at = now() }: When = {},
): Promise<Outcome<{ cardId: string }>> {
  const parsed = cardSchema.safeParse(values)
  if (!parsed.success) return refuse('invalid')
  const { registrationId } = own
  return play(own, workshopId, async (tx, { tableId, deals, written, round }) => {
    if (deals > 0) return refuse('cards-dealt')
    if ((await tx.card.count({ where: { tableId, authorId: registrationId } })) >= written)
      return refuse('cards-written')
    const data = { ...parsed.data, tableId, round, authorId: registrationId, holderId: registrationId, createdAt: at }
    const { id: cardId } = await tx.card.create({ data, select: { id: true } })
    return accept({ cardId })
  })
}

/** Writes one's own card anew, or takes it back (`null`), until cards are dealt. */
export async function rewriteCard(
  own: OwnRegistration,
  workshopId: string,
  cardId: string,
  values: CardValues | null,
): Promise<Outcome<null>> {
  const parsed = values && cardSchema.safeParse(values)
  if (parsed && !parsed.success) return refuse('invalid')
  return play(own, workshopId, async (tx, { tableId, deals }) => {
    if (deals > 0) return refuse('cards-dealt')
    const where = { id: cardId, tableId, authorId: own.registrationId }
    const { count } = parsed
      ? await tx.card.updateMany({ where, data: parsed.data })
      : await tx.card.deleteMany({ where })
    return count === 1 ? accept(null) : refuse('unknown-card')
  })
}

/** The host writes a card for somebody without a telephone: it lies on the table, without an author. */
export async function writeCardAtTable(
  scope: HostedTable,
  values: CardValues,
  { at = now() }: When = {},
): Promise<Outcome<{ cardId: string }>> {
  const parsed = cardSchema.safeParse(values)
  if (!parsed.success) return refuse('invalid')
  return host(scope, async (tx, { tableId, round }) => {
    const data = { ...parsed.data, tableId, round, createdAt: at }
    const { id: cardId } = await tx.card.create({ data, select: { id: true } })
    return accept({ cardId })
  })
}

/** Lays a card of one's hand on the table and takes one that lies there. Whoever is second to take it keeps their own. */
export async function swapCard(
  own: OwnRegistration,
  workshopId: string,
  { give, take }: { give: string; take: string },
): Promise<Outcome<null>> {
  const { registrationId } = own
  return play(own, workshopId, async (tx, { tableId }) => {
    const taken = await tx.$executeRaw`
      UPDATE "Card" SET "holderId" = ${registrationId}
      WHERE "id" = ${take} AND "tableId" = ${tableId} AND "holderId" IS NULL AND "rank" IS NULL`
    if (taken === 0) return refuse('card-gone')
    const given = await tx.$executeRaw`
      UPDATE "Card" SET "holderId" = NULL
      WHERE "id" = ${give} AND "tableId" = ${tableId} AND "holderId" = ${registrationId} AND "rank" IS NULL`
    return given === 1 ? accept(null) : abort(refuse('unknown-card'))
  })
}

/** Puts a card among those the table chooses, after the others; never more than the workshop asks for. */
async function choose(tx: Tx, { tableId, workshopId }: CardTable, cardId: string, at: Date): Promise<Outcome<null>> {
  const free = await tx.$executeRaw`
    UPDATE "WorkshopTable" SET "chosen" = "chosen" + 1
    WHERE "id" = ${tableId} AND "chosen" < (SELECT "cardsChosen" FROM "Workshop" WHERE "id" = ${workshopId})`
  if (free === 0) return refuse('choice-full')
  const { chosen: rank } = await tx.workshopTable.findUniqueOrThrow({
    where: { id: tableId },
    select: { chosen: true },
  })
  const data = { rank, chosenAt: at }
  const { count } = await tx.card.updateMany({ where: { id: cardId, tableId, rank: null }, data })
  if (count === 1) return accept(null)
  const there = await tx.card.count({ where: { id: cardId, tableId } })
  return abort(refuse(there === 1 ? 'already-chosen' : 'unknown-card'))
}

/** Takes a card out of the choice; those after it move up. */
async function release(tx: Tx, { tableId }: CardTable, cardId: string): Promise<Outcome<null>> {
  await tx.$executeRaw`UPDATE "WorkshopTable" SET "chosen" = "chosen" WHERE "id" = ${tableId}`
  const chosen = await tx.card.findMany({ where: { tableId, rank: { not: null } }, orderBy: { rank: 'asc' } })
  const from = chosen.findIndex(({ id }) => id === cardId)
  if (from < 0) return refuse('unknown-card')
  await tx.card.update({ where: { id: cardId }, data: { rank: null, chosenAt: null }, select: { id: true } })
  for (const { id, rank } of chosen.slice(from + 1)) {
    await tx.card.update({ where: { id }, data: { rank: (rank ?? 1) - 1 }, select: { id: true } })
  }
  await tx.workshopTable.update({ where: { id: tableId }, data: { chosen: chosen.length - 1 }, select: { id: true } })
  return accept(null)
}

/** Anybody at the table proposes a card for its choice, or takes one out of it. */
export async function chooseCard(
  own: OwnRegistration,
  workshopId: string,
  cardId: string,
  chosen: boolean,
  { at = now() }: When = {},
): Promise<Outcome<null>> {
  return play(own, workshopId, (tx, table) => (chosen ? choose(tx, table, cardId, at) : release(tx, table, cardId)))
}

/** The host or the rapporteur does. */
export async function chooseCardAtTable(
  scope: HostedTable,
  cardId: string,
  chosen: boolean,
  { at = now() }: When = {},
): Promise<Outcome<null>> {
  return host(scope, (tx, table) => (chosen ? choose(tx, table, cardId, at) : release(tx, table, cardId)))
}

/** Shows the table's choice to all, or hides it again. */
export async function shareChoice(
  scope: HostedTable,
  shared: boolean,
  { at = now() }: When = {},
): Promise<Outcome<null>> {
  return host(scope, async (tx, { tableId: id }) => {
    await tx.workshopTable.update({ where: { id }, data: { sharedAt: shared ? at : null }, select: { id: true } })
    return accept(null)
  })
}
