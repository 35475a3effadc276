import { db } from '@/lib/db/client'
import type { OrganisedForum } from '../../shared/scope'
import { assignmentOf } from '../assignment'
import { check, type Verdict } from '../seating/check'
import { readProblem } from '../seating/problem'
import { seatingProblem } from '../seating-problem'
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
  const staying = new Set(facts.staying.map(({ id }) => id))
  return check(read.problem, assignmentOf(await seatsOf(scope, planId), staying))
}
