import { inThread } from '../../../lib/threads/thread'
import type { Verdict } from './check'
import type { SeatingRefusal } from './fault'
import type { SeatingPlan } from './plan'
import type { Assignment, Problem } from './problem'
import type { Repairs } from './repair'

/** The best plan so far, for a picture that moves. */
export type Glimpse = { steps: number; cost: number; milliseconds: number; assign: Assignment; figures: Verdict }

export type Errand =
  | { kind: 'plan'; problem: Problem; seed: number; seconds: number }
  | {
      kind: 'repair'
      problem: Problem
      previous: Assignment
      held: number
      closed: readonly string[]
      seed: number
      seconds: number
    }

type Watched = { seed?: number; seconds?: number; onProgress?: (glimpse: Glimpse) => void; signal?: AbortSignal }

const file = 'domain/workshops/seating/background-thread.ts'

/**
 * `planSeating` in a thread of its own. Aborting the signal ends it within 50 ms; it then resolves to the best plan so
 * far.
 */
export function planInBackground(
  problem: Problem,
  { seed = 1, seconds = 20, onProgress, signal }: Watched = {},
): Promise<({ ok: true } & SeatingPlan) | SeatingRefusal> {
  return inThread(file, { kind: 'plan', problem, seed, seconds } satisfies Errand, { onProgress, signal })
}

/** `repairPlans` in a thread of its own. */
export function repairInBackground(
  problem: Problem,
  previous: Assignment,
  {
    held = 0,
    closed = [],
    seed = 1,
    seconds = 10,
    signal,
  }: Omit<Watched, 'onProgress'> & { held?: number; closed?: readonly string[] } = {},
): Promise<Repairs | SeatingRefusal> {
  return inThread(file, { kind: 'repair', problem, previous, held, closed, seed, seconds } satisfies Errand, { signal })
}
