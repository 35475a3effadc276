import type { OrganisedForum } from '../../shared/scope'
import type { SeatRow } from '../assignment'
import { encounters, firstWishes, isBest, type PlanQuality } from '../plan-quality'
import { boundsOf } from '../seating/bounds'
import { check } from '../seating/check'
import { type Assignment, type Problem, readProblem } from '../seating/problem'
import { roomOf } from '../seating/room'
import { type SeatingFacts, searchedSeats } from '../seating-problem'
import { seatsOf, versionNumbered } from './plans'
import { problemOf } from './problem'

/** A plan as the engine sees it, against the workshop as it is now. */
export type PlanView = {
  planId: string
  facts: SeatingFacts
  problem: Problem
  assign: Assignment
  seats: readonly SeatRow[]
  quality: PlanQuality
}

function qualityOf(facts: SeatingFacts, problem: Problem, seats: readonly SeatRow[]): PlanQuality {
  const assign = searchedSeats(facts, seats)
  const figures = check(problem, assign)
  const bounds = boundsOf(roomOf(problem))
  const stays = new Set(facts.staying.map(({ id }) => id))
  const counted = new Set(seats.map(({ registrationId }) => registrationId).filter((id) => !stays.has(id)))
  const { wishing, missed } = firstWishes(problem, assign)
  return {
    figures,
    bounds,
    best: isBest(figures, bounds),
    spread: encounters(seats, counted, facts.met),
    firstWishMissed: missed,
    wishing,
    needing: problem.participants.filter(({ needs }) => needs.includes('accessible')).length,
  }
}

/** One version of the plan by its number, and how good it is now; null when there is none in this forum. */
export async function planView(scope: OrganisedForum, workshopId: string, number: number): Promise<PlanView | null> {
  const planId = await versionNumbered(scope, workshopId, number)
  const asked = planId === null ? null : await problemOf(scope, workshopId)
  const read = readProblem(asked?.problem)
  if (!planId || !asked || !read.ok) return null
  const seats = await seatsOf(scope, planId)
  const { problem } = read
  const { facts } = asked
  const assign = searchedSeats(facts, seats)
  return { planId, facts, problem, assign, seats, quality: qualityOf(facts, problem, seats) }
}
