import type { SeatRow } from './assignment'
import type { Bounds } from './seating/bounds'
import type { Verdict } from './seating/check'
import type { Assignment, Problem } from './seating/problem'

/** How good a plan is, as it is told to people. */
export type PlanQuality = {
  figures: Verdict
  /** What no plan can go below. */
  bounds: Bounds
  /** Every figure is at its bound: no plan is better. */
  best: boolean
  /** So many people meet so many they had not met before: most of them first. */
  spread: Encounters[]
  /** People whose dearest wish is not met, of those who have one. */
  firstWishMissed: number
  wishing: number
  /** People with a need for an accessible table. */
  needing: number
}

export type Encounters = { people: number; met: number }

/**
 * How many others each person shares a table with over all rounds, as a tally, the largest group first.
 * @param counted whose encounters count; they may meet anybody of the seats
 * @param known pairs who had met at an earlier event
 */
export function encounters(
  seats: readonly SeatRow[],
  counted: ReadonlySet<string>,
  known: readonly (readonly [string, string])[] = [],
): Encounters[] {
  const tables = new Map<string, string[]>()
  for (const { round, tableId, registrationId } of seats) {
    const key = `${round} ${tableId}`
    tables.set(key, [...(tables.get(key) ?? []), registrationId])
  }
  const met = new Map([...counted].map((id) => [id, new Set<string>()]))
  for (const here of tables.values()) for (const id of here) for (const mate of here) met.get(id)?.add(mate)
  for (const [one, other] of known) {
    met.get(one)?.delete(other)
    met.get(other)?.delete(one)
  }
  const tally = new Map<number, number>()
  for (const [id, mates] of met) {
    const others = mates.size - (mates.has(id) ? 1 : 0)
    tally.set(others, (tally.get(others) ?? 0) + 1)
  }
  return [...tally]
    .map(([others, people]) => ({ people, met: others }))
    .sort((a, b) => b.people - a.people || b.met - a.met)
}

/** Whether every figure of a plan is at its bound. */
export function isBest(figures: Verdict, bounds: Bounds): boolean {
  return (
    figures.hard === 0 &&
    figures.pairCost === bounds.pairCost &&
    figures.orgPairs === bounds.orgPairs &&
    figures.sectorUnits === 0 &&
    figures.prefsMissed === bounds.prefsMissed &&
    figures.metBefore === 0
  )
}

/** People whose dearest wish no round meets, and how many have a wish at all. */
export function firstWishes({ participants, tables }: Problem, assign: Assignment) {
  const themes = new Map(tables.map(({ id, theme }) => [id, theme]))
  const wishing = participants.filter(({ prefs }) => prefs.length > 0)
  const missed = wishing.filter(
    ({ id, prefs }) => !Object.values(assign).some((seats) => themes.get(seats[id] ?? '') === prefs[0]),
  )
  return { wishing: wishing.length, missed: missed.length }
}
