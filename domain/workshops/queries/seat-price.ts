import { db } from '@/lib/db/client'
import type { OrganisedForum } from '../../shared/scope'
import type { SeatingRefusal } from '../seating/fault'
import { type PriceOf, priceOf, type SeatChange } from '../seating/price-of'
import { readProblem } from '../seating/problem'
import { searchedSeats, seatingProblem } from '../seating-problem'
import { seatingFacts } from './facts'
import { seatsOf } from './plans'

/** What it would cost to give somebody another seat, before it is done. Null for a plan of another forum. */
export async function seatPrice(
  scope: OrganisedForum,
  planId: string,
  change: SeatChange,
): Promise<PriceOf | SeatingRefusal | null> {
  const plan = await db().seatingPlan.findFirst({
    where: { id: planId, workshop: { forumId: scope.forumId } },
    select: { workshopId: true },
  })
  if (plan === null) return null
  const facts = await seatingFacts(db(), plan.workshopId)
  const read = readProblem(seatingProblem(facts))
  return read.ok ? priceOf(read.problem, searchedSeats(facts, await seatsOf(scope, planId)), change) : null
}
