import { expect, it } from 'vitest'
import { type Glimpse, planInBackground, repairInBackground } from './background'
import tight from './instances/c.json'
import easy from './instances/p.json'
import { readProblem } from './problem'

const problemOf = (written: unknown) => {
  const read = readProblem(written)
  if (!read.ok) throw new Error(read.places.join())
  return read.problem
}

it('plans and repairs in a thread, and shows the plan as it grows', { timeout: 60_000 }, async () => {
  const problem = problemOf(easy)
  const seen: Glimpse[] = []
  const plan = await planInBackground(problem, { seed: 2, onProgress: (glimpse) => seen.push(glimpse) })
  if (!plan.ok) throw new Error(plan.error)
  expect(plan).toMatchObject({ provedOptimal: true, ended: 'proved', seed: 2 })
  expect(seen.every(({ figures }) => figures.hard === 0)).toBe(true)
  const repaired = await repairInBackground(problem, plan.assign, { closed: [], held: 1 })
  expect(repaired).toMatchObject({ ok: true, leastMoves: 0 })
})

it('ends when it is told to, with the best plan so far', { timeout: 60_000 }, async () => {
  const stop = new AbortController()
  const plan = await planInBackground(problemOf(tight), { signal: stop.signal, onProgress: () => stop.abort() })
  expect(plan).toMatchObject({ ok: true, ended: 'stopped', figures: { hard: 0 } })
})
