import { abort, type Tx, write } from '@/lib/db/client'
import { accept, type Result, refuse } from '../../shared/result'
import type { OwnRegistration } from '../../shared/scope'
import { freeTableSeat, takeTableSeat } from './seat-writing'
import { holdConfirmed } from './wishes'
import { tellWorkshop } from './workshop-change'

export type SitDownRefusal =
  | 'unknown-workshop'
  | 'unknown-table'
  | 'workshop-over'
  | 'not-begun'
  | 'not-confirmed'
  | 'table-full'

type Sitting = { planId: string; round: 1; registrationId: string }

async function stand(tx: Tx, sitting: Sitting): Promise<string | null> {
  const where = { planId_round_registrationId: sitting }
  const seat = await tx.seat.findUnique({ where, select: { tableId: true } })
  if (seat === null) return null
  await tx.seat.delete({ where, select: { round: true } })
  await freeTableSeat(tx, { ...sitting, tableId: seat.tableId })
  return seat.tableId
}

async function openPlan(tx: Tx, { forumId, registrationId }: OwnRegistration, workshopId: string) {
  const workshop = await tx.workshop.findFirst({
    where: { id: workshopId, forumId, format: { in: ['FREE', 'CARDS'] } },
    select: { publishedPlanId: true, frozenAt: true, openedAt: true },
  })
  if (workshop === null) return refuse('unknown-workshop')
  if (workshop.frozenAt) return refuse('workshop-over')
  if (!workshop.openedAt || !workshop.publishedPlanId) return refuse('not-begun')
  if (!(await holdConfirmed(tx, forumId, registrationId))) return refuse('not-confirmed')
  return accept<Sitting>({ planId: workshop.publishedPlanId, round: 1, registrationId })
}

/** Sits down where there is room; a seat taken before is given back in the same breath. Doing it twice changes nothing. */
export async function sitDown(
  own: OwnRegistration,
  workshopId: string,
  tableId: string,
): Promise<Result<null, SitDownRefusal>> {
  const result = await write(async (tx): Promise<Result<null, SitDownRefusal>> => {
    const open = await openPlan(tx, own, workshopId)
    if (!open.ok) return open
    if ((await tx.workshopTable.count({ where: { id: tableId, workshopId } })) === 0) return refuse('unknown-table')
    const before = await stand(tx, open.value)
    if (!(await takeTableSeat(tx, { ...open.value, tableId }))) {
      return before === tableId ? abort(accept(null)) : abort(refuse('table-full'))
    }
    await tx.seat.create({ data: { ...open.value, tableId }, select: { round: true } })
    return accept(null)
  })
  if (result.ok) tellWorkshop(workshopId, 'seats', [tableId])
  return result
}

/** Stands up: the seat is free for others. */
export async function standUp(own: OwnRegistration, workshopId: string): Promise<Result<null, SitDownRefusal>> {
  const result = await write(async (tx): Promise<Result<null, SitDownRefusal>> => {
    const open = await openPlan(tx, own, workshopId)
    if (!open.ok) return open
    await stand(tx, open.value)
    return accept(null)
  })
  if (result.ok) tellWorkshop(workshopId, 'seats')
  return result
}
