import type { Tx } from '@/lib/db/client'
import { type Refusal, refuse } from '../../shared/result'
import type { OwnRegistration } from '../../shared/scope'
import { tableOfPerson } from '../queries/table-of-person'
import { holdConfirmed } from './wishes'

/** Where somebody sits who plays cards. */
export type CardTable = {
  tableId: string
  workshopId: string
  forumId: string
  deals: number
  written: number
  dealt: number
  round: number
}

export type CardTableRefusal = 'unknown-workshop' | 'workshop-over' | 'not-confirmed' | 'no-table'

const columns = {
  id: true,
  workshopId: true,
  deals: true,
  workshop: {
    select: { forumId: true, frozenAt: true, roundReached: true, cardsWritten: true, cardsDealt: true },
  },
} as const

/** A table of cards by its id; null when its workshop is over. */
export async function cardTable(tx: Tx, tableId: string): Promise<CardTable | null> {
  const row = await tx.workshopTable.findUnique({ where: { id: tableId }, select: columns })
  if (row === null || row.workshop.frozenAt) return null
  const { forumId, roundReached, cardsWritten: written, cardsDealt: dealt } = row.workshop
  const round = Math.max(1, roundReached)
  return { tableId, workshopId: row.workshopId, forumId, deals: row.deals, written, dealt, round }
}

/** The table of whoever plays, held so that they do one thing at a time. */
export async function ownCardTable(
  tx: Tx,
  { forumId, registrationId }: OwnRegistration,
  workshopId: string,
): Promise<CardTable | Refusal<CardTableRefusal>> {
  const workshop = await tx.workshop.findFirst({ where: { id: workshopId, forumId }, select: { frozenAt: true } })
  if (workshop === null) return refuse('unknown-workshop')
  if (workshop.frozenAt) return refuse('workshop-over')
  if (!(await holdConfirmed(tx, forumId, registrationId))) return refuse('not-confirmed')
  const tableId = await tableOfPerson(tx, workshopId, registrationId)
  return (tableId && (await cardTable(tx, tableId))) || refuse('no-table')
}
