import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf } from './bounds'
import { chance } from './chance'
import { check } from './check'
import { planSeating } from './plan'
import { plantedProblem } from './planted'
import { type Problem, readProblem, type WrittenProblem } from './problem'
import { roomOf } from './room'

const effort = { patience: 400_000 }
const slow = { timeout: 120_000 }

function problem(written: Partial<WrittenProblem> & { people: number; sizes: [number, number, string?][] }): Problem {
  const { people, sizes, ...rest } = written
  const read = readProblem({
    rounds: 3,
    tables: sizes.map(([min, max, theme], t) => ({ id: `t${t}`, min, max, theme: theme ?? null })),
    participants: Array.from({ length: people }, (_, p) => ({ id: `p${p}` })),
    ...rest,
  })
  if (!read.ok) throw new Error(read.places.join())
  return read.problem
}

const planned = (asked: Problem, seed = 1) => {
  const plan = planSeating(asked, { seed, ...effort })
  if (!plan.ok) throw new Error(JSON.stringify(plan))
  return plan
}

describe('a problem that has a plan', () => {
  it('gets one: no rule is broken, and no figure is below its bound', slow, () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const { problem: asked } = plantedProblem(chance(seed))
        const { figures, bounds } = planned(asked, seed)
        expect(figures.hard).toBe(0)
        for (const figure of ['repeats', 'pairCost', 'orgPairs', 'sectorUnits', 'prefsMissed'] as const)
          expect(figures[figure]).toBeGreaterThanOrEqual(bounds[figure])
      }),
      { numRuns: 15, seed: 7 },
    )
  })

  it('has bounds that hold for every other plan as well', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const { problem: asked, assign } = plantedProblem(chance(seed))
        const figures = check(asked, assign)
        const bounds = boundsOf(roomOf(asked))
        expect(figures.hard).toBe(0)
        for (const figure of ['repeats', 'pairCost', 'orgPairs', 'sectorUnits', 'prefsMissed'] as const)
          expect(figures[figure]).toBeGreaterThanOrEqual(bounds[figure])
      }),
      { numRuns: 200, seed: 11 },
    )
  })

  it('gets the same plan for the same seed', slow, () => {
    for (const seed of [3, 4]) {
      const { problem: asked } = plantedProblem(chance(40 + seed))
      expect(planned(asked, seed).assign).toEqual(planned(asked, seed).assign)
    }
  })
})

describe('sizes that are not fitted to anything', () => {
  it('seats 23 people at odd tables without a repeat', slow, () => {
    const plan = planned(
      problem({
        people: 23,
        sizes: [
          [3, 5],
          [4, 6],
          [3, 4],
          [3, 4],
          [2, 6],
          [3, 4],
        ],
      }),
    )
    expect(plan).toMatchObject({ provedOptimal: true, figures: { hard: 0, repeats: 0 } })
  })

  it('seats 53 people, a prime number, in four rounds', slow, () => {
    const sizes = Array.from({ length: 11 }, (): [number, number] => [4, 5])
    expect(planned(problem({ people: 53, sizes, rounds: 4 })).figures).toMatchObject({ hard: 0, repeats: 0 })
  })

  it('spreads an organisation that is larger than the number of tables as evenly as can be', slow, () => {
    const participants = Array.from({ length: 40 }, (_, p) => ({ id: `p${p}`, ...(p < 13 ? { org: 'large' } : {}) }))
    const sizes = Array.from({ length: 8 }, (): [number, number] => [5, 5])
    const { figures, bounds } = planned(problem({ people: 0, sizes, participants }))
    expect([bounds.orgPairs, figures.orgPairs, figures.repeats]).toEqual([15, 15, 0])
  })

  it('keeps apart in this event who met at an earlier one', slow, () => {
    const met = Array.from({ length: 12 }, (_, p): [string, string] => [`p${p}`, `p${p + 12}`])
    const sizes = Array.from({ length: 6 }, (): [number, number] => [4, 4])
    expect(planned(problem({ people: 24, sizes, met })).figures).toMatchObject({ metBefore: 0, repeats: 0 })
  })

  it('meets as many wishes as there are seats when all want the same', slow, () => {
    const participants = Array.from({ length: 30 }, (_, p) => ({ id: `p${p}`, prefs: ['b', 'a'] }))
    const sizes = ['a', 'b', 'c', 'd', 'e'].map((theme): [number, number, string] => [5, 6, theme])
    const asked = problem({ people: 0, sizes, participants, rounds: 2, rules: { themeAtMostOnce: true } })
    // 12 seats at each of the two themes, 60 wishes
    expect(planned(asked)).toMatchObject({ bounds: { prefsMissed: 36 }, figures: { prefsMissed: 36, hard: 0 } })
  })

  it('seats nobody when nobody comes', () => {
    expect(planned(problem({ people: 0, sizes: [[0, 4]] }))).toMatchObject({ provedOptimal: true, assign: { 1: {} } })
  })
})

it('ends when told to, with the plan it has', slow, () => {
  let asked = 0
  const sizes = Array.from({ length: 10 }, (): [number, number] => [10, 10])
  const stop = () => {
    asked += 1
    return asked > 50
  }
  const plan = planSeating(problem({ people: 100, sizes, rounds: 5 }), { stop })
  expect(plan).toMatchObject({ ok: true, ended: 'stopped', figures: { hard: 0 } })
  expect(asked).toBeLessThan(60)
})

it('tells of a better plan as it finds it', slow, () => {
  const sizes = Array.from({ length: 6 }, (): [number, number] => [8, 8])
  const costs: number[] = []
  const asked = problem({ people: 48, sizes, rounds: 6 })
  const plan = planSeating(asked, { onProgress: ({ cost, figures }) => costs.push(figures().hard === 0 ? cost : -1) })
  expect(plan).toMatchObject({ provedOptimal: true, figures: { pairCost: 180 } })
  expect(costs).toEqual([...costs].sort((a, b) => b - a))
})
