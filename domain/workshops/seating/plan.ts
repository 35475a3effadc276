import { type Bounds, boundsOf } from './bounds'
import { chance } from './chance'
import { check, type Verdict } from './check'
import { refused, type SeatingRefusal } from './fault'
import type { Assignment, Problem } from './problem'
import { refusalOf } from './refusal'
import { brokenBy } from './refusals/broken'
import { type Room, roomOf } from './room'
import {
  backToBest,
  breaksRules,
  emptySearch,
  run,
  type Search,
  seatByDesign,
  slowToStart,
  startGreedily,
  startWithDesign,
} from './search'

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
      if (turn % 2 === 1 || !startWithDesign(search)) startGreedily(search, 30 * (turn + 1))
      run(search, { steps: 2 * steps, from: 3, to: 0.35 })
    } else {
      backToBest(search)
      run(search, turn % 3 === 1 ? { steps, from: 1, to: 0.4 } : { steps, from: 0.5, to: 0.4 })
    }
  }
}

/** What a search needs to know of its own course: steps done, when the best last changed, whether somebody said stop. */
function courseOf(room: Room, { stop, onProgress, patience }: PlanOptions) {
  const unit = Math.max(40_000, 25 * room.n * room.rounds)
  const limit = patience ?? Math.max(30_000_000, 200 * unit)
  const course = { unit, steps: 0, stopped: false, changedAt: 0, told: Number.POSITIVE_INFINITY }
  const spent = ({ best, floor }: Pick<Search, 'best' | 'floor'>) =>
    course.stopped || best.cost <= floor || course.steps - course.changedAt > limit
  const tell = ({ best: { cost, seat } }: Search) => {
    if (cost >= course.told) return
    course.told = cost
    course.changedAt = course.steps
    const assign = () => assignmentOf(room, seat)
    onProgress?.({ steps: course.steps, cost, assign, figures: () => check(room.problem, assign()) })
  }
  const tick = (search: Search) => {
    course.steps += stride
    if (course.steps % (16 * stride) === 0 || search.best.cost <= search.floor) tell(search)
    course.stopped ||= stop?.() ?? false
    return spent(search)
  }
  return { course, spent, tick, tell }
}

/** The best seats a search finds. */
function searchedSeats(room: Room, bounds: Bounds, seed: number, options: PlanOptions) {
  const { course, spent, tick, tell } = courseOf(room, options)
  const luck = chance(seed)
  const designed = seatByDesign(room, luck, () => {
    course.stopped ||= options.stop?.() ?? false
    return course.stopped
  })
  if (designed) return { seat: designed, course }
  const search: Search = emptySearch(room, bounds, luck, () => tick(search))
  // something valid at once; then what takes longer to begin with and comes further
  if (slowToStart(room)) startGreedily(search, 0)
  if (slowToStart(room)) tell(search)
  let designs = 0
  while (designs < 8 && !spent(search) && startWithDesign(search)) designs += 1
  if (designs === 0 && !spent(search)) startGreedily(search)
  tell(search)
  if (!spent(search)) run(search, { steps: 4 * course.unit, from: 0.45, to: 0.35 })
  for (let again = 1; again <= 40 && !spent(search) && breaksRules(search); again += 1) {
    startGreedily(search, 30 * again)
    run(search, { steps: course.unit, from: 2, to: 0.35 })
  }
  if (!spent(search)) run(search, { steps: 4 * course.unit, from: 1, to: 0.6 })
  searchOn(search, 4 * course.unit, () => spent(search))
  return { seat: search.best.seat, course }
}

/**
 * Seats everybody in every round. A first plan is there at once; it gets better until it is proved that none is better,
 * until none was found for long, or until `stop` says so. A problem without a plan is refused, naming who makes it so.
 */
export function planSeating(
  problem: Problem,
  options: PlanOptions = {},
): ({ ok: true } & SeatingPlan) | SeatingRefusal {
  const { seed = 1 } = options
  const room = roomOf(problem)
  const refusal = refusalOf(problem, room)
  if (refusal) return refusal
  const bounds = boundsOf(room)
  const { seat, course } = searchedSeats(room, bounds, seed, options)
  const assign = assignmentOf(room, seat)
  const figures = check(problem, assign)
  if (figures.hard > 0) return refused(room, { error: 'no-plan-found', ...brokenBy(room, seat) })
  const provedOptimal = atBounds(figures, bounds)
  const ended = provedOptimal ? 'proved' : course.stopped ? 'stopped' : 'settled'
  return { ok: true, instance: problem.name, seed, assign, bounds, provedOptimal, figures, ended, steps: course.steps }
}
