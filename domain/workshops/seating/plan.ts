import { type Bounds, boundsOf } from './bounds'
import { chance } from './chance'
import { check, type Verdict } from './check'
import type { Assignment, Problem } from './problem'
import { type Room, roomOf } from './room'
import { backToBest, emptySearch, run, type Search, startGreedily, startWithDesign } from './search'

/** Why a search ended: no better plan exists, none was found for long, the time was over, or somebody said stop. */
export type Ending = 'proved' | 'settled' | 'stopped'

export type SeatingPlan = {
  instance: string
  seed: number
  assign: Assignment
  /** What no plan can go below. */
  bounds: Bounds
  /** True when every figure is at its bound. */
  provedOptimal: boolean
  figures: Verdict
  ended: Ending
  /** Changes tried; the same seed and problem give the same plan after the same steps. */
  steps: number
}

/** The best plan so far; reckoned only when asked for. */
export type Progress = { steps: number; cost: number; assign: () => Assignment; figures: () => Verdict }

export type PlanOptions = {
  seed?: number
  /** Asked every few hundred steps; true ends the search with the best plan so far. */
  stop?: () => boolean
  /** Told when the best plan has changed, at most every few thousand steps. */
  onProgress?: (progress: Progress) => void
  /** Steps without a better plan after which the search ends. */
  patience?: number
}

const stride = 256

/** Who sits where, in the words of the problem. */
export function assignmentOf({ problem, n, rounds }: Room, seat: Int32Array): Assignment {
  const assign: Assignment = {}
  for (let r = 0; r < rounds; r += 1) {
    const round: Record<string, string> = {}
    for (let p = 0; p < n; p += 1) {
      const t = seat[r * n + p] as number
      if (t >= 0) round[problem.participants[p]?.id as string] = problem.tables[t]?.id as string
    }
    assign[r + 1] = round
  }
  return assign
}

const atBounds = (figures: Verdict, bounds: Bounds) =>
  figures.hard === 0 &&
  figures.pairCost === bounds.pairCost &&
  figures.orgPairs === bounds.orgPairs &&
  figures.sectorUnits === 0 &&
  figures.prefsMissed === bounds.prefsMissed &&
  figures.metBefore === 0

/** Searches in turns: from new starts cooled down, from the best at rest, from the best shaken. */
function searchOn(search: Search, unit: number, spent: () => boolean) {
  for (let turn = 0; !spent(); turn += 1) {
    const steps = Math.round(unit * 2 ** (turn / 4))
    if (turn % 3 === 0) {
      startGreedily(search)
      run(search, { steps: 2 * steps, from: 3, to: 0.35 })
    } else {
      backToBest(search)
      run(search, turn % 3 === 1 ? { steps, from: 1, to: 0.4 } : { steps, from: 0.5, to: 0.4 })
    }
  }
}

/**
 * Seats everybody in every round. A first plan is there at once; it gets better until it is proved that none is better,
 * until none was found for long, or until `stop` says so.
 */
export function planSeating(problem: Problem, { seed = 1, stop, onProgress, patience }: PlanOptions = {}): SeatingPlan {
  const room = roomOf(problem)
  const bounds = boundsOf(room)
  const unit = Math.max(40_000, 25 * room.n * room.rounds)
  let steps = 0
  let told = Number.POSITIVE_INFINITY
  let changedAt = 0
  let stopped = false
  const limit = patience ?? Math.max(6_000_000, 60 * unit)
  const search: Search = emptySearch(room, bounds, chance(seed), () => {
    steps += stride
    const { cost, seat } = search.best
    if (cost < told && steps % (16 * stride) === 0) {
      told = cost
      changedAt = steps
      const assign = () => assignmentOf(room, seat)
      onProgress?.({ steps, cost, assign, figures: () => check(problem, assign()) })
    }
    stopped ||= stop?.() ?? false
    return stopped || search.best.cost <= search.floor || steps - changedAt > limit
  })
  const spent = () => stopped || search.best.cost <= search.floor || steps - changedAt > limit
  if (!startWithDesign(search)) startGreedily(search)
  if (!spent()) run(search, { steps: 4 * unit, from: 0.45, to: 0.35 })
  if (!spent()) run(search, { steps: 4 * unit, from: 1, to: 0.6 })
  searchOn(search, 4 * unit, spent)

  const assign = assignmentOf(room, search.best.seat)
  const figures = check(problem, assign)
  const provedOptimal = atBounds(figures, bounds)
  return {
    instance: problem.name,
    seed,
    assign,
    bounds,
    provedOptimal,
    figures,
    ended: provedOptimal ? 'proved' : stopped ? 'stopped' : 'settled',
    steps,
  }
}
