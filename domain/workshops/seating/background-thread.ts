import { parentPort } from 'node:worker_threads'
import type { Given, Told } from '../../../lib/threads/thread'
import type { Errand, Glimpse } from './background'
import { planSeating } from './plan'
import { priceBy } from './prices'
import { repairPlans } from './repair'

/** Milliseconds between two glimpses. */
const pause = 80

const tell = (told: Told<Glimpse, unknown>) => parentPort?.postMessage(told)

function done({ input: errand, flag }: Given<Errand>): unknown {
  const began = performance.now()
  const stop = () => Atomics.load(flag, 0) === 1 || performance.now() - began > 1_000 * errand.seconds
  priceBy(errand.kind === 'plan' ? errand.care : undefined)
  if (errand.kind === 'repair') {
    const { problem, previous, held, closed, seed } = errand
    return repairPlans(problem, previous, { held, closed, seed, stop })
  }
  let last = Number.NEGATIVE_INFINITY
  return planSeating(errand.problem, {
    seed: errand.seed,
    stop,
    onProgress: ({ steps, cost, assign, figures }) => {
      const milliseconds = performance.now() - began
      if (milliseconds - last < pause) return
      last = milliseconds
      tell({ progress: { steps, cost, milliseconds, assign: assign(), figures: figures() } })
    },
  })
}

parentPort?.on('message', (given: Given<Errand>) => {
  try {
    tell({ output: done(given) })
  } catch (error) {
    tell({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
