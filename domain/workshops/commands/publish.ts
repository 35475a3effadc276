import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db/client'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum } from '../../shared/scope'
import { type SeatChange, type SeatRow, seatChanges } from '../assignment'
import { tellTables } from './tell-tables'
import { changeWorkshop, type HeldWorkshop, type WorkshopRefusal } from './workshop-change'

type When = { at?: Date }

/** Which draft, as the user saw it. */
export type SeenPlan = { workshopId: string; planId: string; revision: number }

export type PublishRefusal = 'not-allowed' | 'unknown-plan' | 'plan-changed' | 'already-published' | WorkshopRefusal

/** Everybody of the plan the first time; afterwards those whose seats to come are others. */
export type Published = { number: number; concerned: number; mailed: number }

export const planSeats = (tx: Tx, planId: string): Promise<SeatRow[]> =>
  tx.seat.findMany({
    where: { planId },
    select: { round: true, registrationId: true, tableId: true },
    orderBy: [{ round: 'asc' }, { registrationId: 'asc' }],
  })

/** Makes a draft the plan everybody is told. The workshop must be held. The changes of seats to come. */
export async function switchPlan(
  tx: Tx,
  workshop: HeldWorkshop,
  planId: string,
  { userId, at }: { userId: string | null; at: Date },
): Promise<SeatChange[]> {
  const after = await planSeats(tx, planId)
  const before = workshop.publishedPlanId ? await planSeats(tx, workshop.publishedPlanId) : []
  const data = { status: 'PUBLISHED' as const, publishedAt: at, publishedById: userId }
  await tx.seatingPlan.update({ where: { id: planId }, data, select: { id: true } })
  await tx.workshop.update({ where: { id: workshop.id }, data: { publishedPlanId: planId }, select: { id: true } })
  return seatChanges(before, after).filter(({ round }) => round > workshop.roundReached)
}

/**
 * Tells everybody their tables: the draft becomes the plan, and messages go to those who want them by mail, in the same
 * transaction. The second time only those whose tables to come are others hear of it.
 */
export async function publishPlan(
  scope: OrganisedForum,
  { workshopId, planId, revision }: SeenPlan,
  { tell, at = now() }: When & { tell: 'people' | 'nobody' },
): Promise<Result<Published, PublishRefusal>> {
  return changeWorkshop(scope, { needs: 'workshops.seat', workshopId, at }, async (tx, workshop, changed) => {
    const plan = await tx.seatingPlan.findFirst({
      where: { id: planId, workshopId },
      select: { number: true, status: true, revision: true, reason: true },
    })
    if (plan === null) return refuse('unknown-plan')
    if (plan.status === 'PUBLISHED') return refuse('already-published')
    if (plan.revision !== revision) return refuse('plan-changed')
    const first = workshop.publishedPlanId === null
    const changes = await switchPlan(tx, workshop, planId, { userId: scope.userId, at })
    const concerned = [...new Set(changes.map(({ registrationId }) => registrationId))]
    const telling = {
      workshopId,
      template: first ? ('tables-published' as const) : ('tables-changed' as const),
      registrationIds: concerned,
      reason: plan.reason,
      key: `tables:${planId}`,
    }
    const mailed = tell === 'people' ? await tellTables(tx, telling) : 0
    const { number } = plan
    changed({ what: 'plan', act: 'plan-published', ids: [planId], detail: { number, mailed } })
    return accept({ number, concerned: concerned.length, mailed })
  })
}
