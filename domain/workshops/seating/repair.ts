import { check, type Verdict } from './check'
import type { SeatingRefusal } from './fault'
import { type Repairing, repairing } from './homes'
import { assignmentOf } from './plan'
import { priceOfPlan } from './price'
import type { Assignment, Problem } from './problem'
import { backToBest, breaksRules, run, weigh } from './search'

/** One way to repair a plan, with its numbers. `valid` says that no rule is broken in a round still to come. */
export type Offer = { valid: boolean; assign: Assignment; figures: Verdict; moved: string[] }

export type Repairs = {
  ok: true
  /** Nobody who was told a seat changes it, unless that seat is gone. */
  nobody: Offer
  /** From the fewest moved on: each next offer moves more people and is better. */
  few: Offer[]
  /** Where moving one more person is no longer worth what it mends. */
  best: Offer
  /** The fewest people to be moved for a plan without broken rules; null when none was found. */
  leastMoves: number | null
}

export type RepairOptions = {
  /** Rounds already held, which nothing touches. */
  held?: number
  /** Tables that take nobody from now on; a table that is not in the problem any more is closed as well. */
  closed?: readonly string[]
  seed?: number
  /** Asked every few hundred steps; true ends the repair with what it has. */
  stop?: () => boolean
  /** The most people `few` may move beyond those whose seat is gone. */
  upTo?: number
}

/** What the search may spend to mend a plan, in its prices, for each person who must be told anew. */
const worth = 3

/** The rounds held as they were, the others as they are seated; whoever is unknown or absent now is left out. */
function assigned({ room, search, held, previous }: Repairing): Assignment {
  const assign = assignmentOf(room, search.best.seat)
  const known = new Map(room.problem.participants.map((person) => [person.id, person]))
  for (let r = 1; r <= held; r += 1)
    assign[r] = Object.fromEntries(
      Object.entries(previous[r] ?? {}).filter(([id]) => known.get(id)?.rounds?.includes(r) ?? known.has(id)),
    )
  return assign
}

/** The best seating of a repair so far, as an offer. */
function offered(repair: Repairing): Offer {
  const { room, search, held, previous, history } = repair
  backToBest(search)
  const assign = assigned(repair)
  const figures = check(room.problem, assign, { previous, held })
  const moved = room.problem.participants.flatMap(({ id }) =>
    Object.keys(previous).some((r) => assign[r]?.[id] && previous[r]?.[id] && assign[r]?.[id] !== previous[r]?.[id])
      ? [id]
      : [],
  )
  const seated = room.roster.every((people, r) =>
    people.every((p) => (search.seats.seat[r * room.n + p] as number) >= 0),
  )
  return { valid: seated && priceOfPlan(search.seats).hard <= history, assign, figures, moved }
}

/** Makes the present seating the best, whatever was before: the price has changed. */
function settle({ search }: Repairing) {
  weigh(search.seats)
  search.best.cost = search.seats.cost
  search.best.seat.set(search.seats.seat)
}

/** Lets only those change who have no seat to keep. */
function keepHomes({ room, search, held }: Repairing) {
  const { locked, loyalty } = search.seats
  const before = locked.slice()
  for (let k = held * room.n; k < locked.length; k += 1) if ((loyalty?.home[k] ?? -1) >= 0) locked[k] = 1
  return () => locked.set(before)
}

/** The newcomers find the best of the free seats. */
function nobodyOf(repair: Repairing): Offer {
  const unlock = keepHomes(repair)
  settle(repair)
  const { room, search } = repair
  const free = search.seats.locked.reduce((sum, locked, k) => sum + (locked || !room.present[k] ? 0 : 1), 0)
  if (free > 0) run(search, { steps: Math.min(15_000, 2_000 + 60 * free), from: 0.6, to: 0.35 })
  const offer = offered(repair)
  unlock()
  return offer
}

/** Numbers of people to move: one by one at first, then in larger steps. */
function ladder(upTo: number): number[] {
  const steps: number[] = []
  for (let k = 1; k <= upTo; k += Math.max(1, Math.floor(k / 4))) steps.push(k)
  return steps
}

/** Offers that move ever more people, each better than the one before. */
function fewOf(repair: Repairing, start: Offer, upTo: number): Offer[] {
  const { room, search, forced } = repair
  const { loyalty } = search.seats
  const offers = [start]
  let last = search.best.cost
  for (const k of ladder(upTo)) {
    if (!loyalty || search.enough() || search.best.cost <= search.floor) break
    loyalty.most = forced + k
    // a broken rule is looked at longer: the one person whose move mends it is among hundreds
    const patience = breaksRules(search) ? 5 : 1
    const steps = patience * Math.max(8_000, 2 * room.n * room.rounds)
    for (let turn = 0; turn < 2; turn += 1) {
      backToBest(search)
      run(search, { steps, from: turn === 0 ? 0.8 : 0.5, to: 0.35 })
    }
    if (search.best.cost >= last) continue
    last = search.best.cost
    offers.push(offered(repair))
  }
  return offers
}

/** Moves whoever is worth it. */
function bestOf(repair: Repairing): Offer {
  const { room, search } = repair
  const { loyalty } = search.seats
  if (loyalty) Object.assign(loyalty, { most: room.n, person: worth })
  backToBest(search)
  settle(repair)
  for (let turn = 0; turn < 3 && !search.enough(); turn += 1) {
    backToBest(search)
    run(search, { steps: Math.max(30_000, 8 * room.n * room.rounds), from: 0.7, to: 0.35 })
  }
  return offered(repair)
}

function prepared(problem: Problem, previous: Assignment, { held = 0, closed = [], seed = 1, stop }: RepairOptions) {
  return repairing(problem, previous, { held, closed, seed, enough: () => stop?.() ?? false })
}

/** Seats who is new and leaves out who is gone without moving anybody who was told a seat. */
export function nobodyMoves(
  problem: Problem,
  previous: Assignment,
  options: RepairOptions = {},
): { ok: true; offer: Offer } | SeatingRefusal {
  const repair = prepared(problem, previous, options)
  return repair.ok ? { ok: true, offer: nobodyOf(repair) } : repair
}

/**
 * Repairs a plan for the people and tables there are now: three offers with their numbers. Rules come first, then how
 * many people who were told a seat must be told another, then seats changed, then encounters, organisations, sectors.
 */
export function repairPlans(
  problem: Problem,
  previous: Assignment,
  options: RepairOptions = {},
): Repairs | SeatingRefusal {
  const repair = prepared(problem, previous, options)
  if (!repair.ok) return repair
  const told = new Set(Object.values(previous).flatMap((round) => Object.keys(round))).size
  const nobody = nobodyOf(repair)
  const few = fewOf(repair, nobody, options.upTo ?? Math.max(8, Math.ceil(told / 20)))
  const best = bestOf(repair)
  const first = [...few, best].find(({ valid }) => valid)
  return { ok: true, nobody, few, best, leastMoves: first ? first.moved.length : null }
}
