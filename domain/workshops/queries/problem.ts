import { db } from '@/lib/db/client'
import type { OrganisedForum } from '../../shared/scope'
import { type SeatingFacts, type SeatingProblem, seatingProblem } from '../seating-problem'
import { seatingFacts } from './facts'

/** The seating problem of a workshop of this forum as it is now, and what it was made of; null when there is none. */
export async function problemOf(
  scope: OrganisedForum,
  workshopId: string,
): Promise<{ problem: SeatingProblem; facts: SeatingFacts } | null> {
  const there = await db().workshop.count({ where: { id: workshopId, forumId: scope.forumId } })
  if (there === 0) return null
  const facts = await seatingFacts(db(), workshopId)
  return { problem: seatingProblem(facts), facts }
}
