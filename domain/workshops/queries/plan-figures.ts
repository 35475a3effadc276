import { db } from '@/lib/db/client'
import type { OrganisedForum } from '../../shared/scope'
import { check, type Verdict } from '../seating/check'
import { readProblem } from '../seating/problem'
import { searchedSeats, seatingProblem } from '../seating-problem'
import { seatingFacts } from './facts'
import { seatsOf } from './plans'

/**
 * What a plan is worth now, after changes by hand and whatever changed since: recomputed from who sits where. Null for a
 * plan of another forum.
 */
export async function planFigures(scope: OrganisedForum, planId: string): Promise<Verdict | null> {
  const plan = await db().seatingPlan.findFirst({
    where: { id: planId, workshop: { forumId: scope.forumId } },
    select: { workshopId: true },
  })
  if (plan === null) return null
  const facts = await seatingFacts(db(), plan.workshopId)
  const read = readProblem(seatingProblem(facts))
  if (!read.ok) return null
  return check(read.problem, searchedSeats(facts, await seatsOf(scope, planId)))
}
