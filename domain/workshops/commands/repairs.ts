import { now } from '@/lib/clock'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum } from '../../shared/scope'
import { seatRows } from '../assignment'
import { seatingFacts } from '../queries/facts'
import { type Solution, solutionSchema } from '../solution'
import { fits, type PlanRefusal, type SavedPlan, writePlan } from './plans'
import { planSeats, switchPlan } from './publish'
import { tellMoved } from './seats'
import { changeWorkshop } from './workshop-change'

type When = { at?: Date }

/** Why people move; also a message key. */
export const repairReasons = ['absences', 'arrivals', 'closed', 'balance'] as const

export type RepairReason = (typeof repairReasons)[number]

/** An offer of the engine that an organiser accepted: what it repairs, as they saw it, and why. */
export type Repair = { planId: string; reason: RepairReason; solution: Solution }

export type Repaired = SavedPlan & { moved: number }

/**
 * Accepts a repair in one touch: it becomes the plan everybody is told, and only those whose tables to come are others
 * hear of it, with the reason. Rounds that have begun stay as they were held. Refused when the plan it repairs is no
 * longer the published one, or when tables have no room for it any more.
 */
export async function acceptRepair(
  scope: OrganisedForum,
  workshopId: string,
  { planId, reason, solution }: Repair,
  { at = now() }: When = {},
): Promise<Result<Repaired, PlanRefusal | 'plan-changed'>> {
  const parsed = solutionSchema.safeParse(solution)
  if (!parsed.success || !repairReasons.includes(reason)) return refuse('invalid')
  return changeWorkshop(scope, { needs: 'workshops.run', workshopId, at }, async (tx, workshop, changed) => {
    if (workshop.publishedPlanId !== planId) return refuse('plan-changed')
    const facts = await seatingFacts(tx, workshopId)
    const held = (await planSeats(tx, planId)).filter(({ round }) => round <= workshop.roundReached)
    const wanted = seatRows(parsed.data.assign, facts.staying, facts.rounds)
    const coming = wanted.filter(({ round }) => round > workshop.roundReached)
    if (!fits(coming, facts)) return refuse('does-not-fit')
    const drafted = {
      ...parsed.data,
      seats: [...held, ...coming],
      reason,
      repairOfId: planId,
      userId: scope.userId,
      at,
    }
    const saved = await writePlan(tx, workshopId, drafted)
    const changes = await switchPlan(tx, workshop, saved.planId, { userId: scope.userId, at })
    await tellMoved(tx, workshop, changes, { reason, key: saved.planId })
    const moved = new Set(changes.flatMap(({ registrationId, from, to }) => (from && to ? [registrationId] : []))).size
    changed({
      what: 'plan',
      act: 'plan-repaired',
      ids: [saved.planId],
      detail: { number: saved.number, moved, reason },
    })
    return accept({ ...saved, moved })
  })
}
