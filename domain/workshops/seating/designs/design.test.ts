import { expect, it, vi } from 'vitest'
import { chance } from '../chance'
import { catalogue } from './catalogue'
import { designOf, longestDesign, nearlyDesign } from './design'
import type { Design } from './difference-matrix'
import { abelianGroups, fieldTimes } from './groups'

// searches run here, on machines that may be busy
vi.setConfig({ testTimeout: 120_000 })

const never = () => false

/** Meetings that are there twice, or -1 when a table is not full. */
function repeats(design: Design, tables: number, size: number): number {
  const met = new Set<number>()
  let twice = 0
  for (const round of design) {
    const at = Array.from({ length: tables }, (): number[] => [])
    round.forEach((table, place) => {
      at[table]?.push(place)
    })
    for (const people of at) {
      if (people.length !== size) return -1
      for (const a of people)
        for (const b of people) {
          if (a >= b) continue
          const pair = a * tables * size + b
          if (met.has(pair)) twice += 1
          met.add(pair)
        }
    }
  }
  return twice
}

it.each(catalogue)('$tables tables of $size of the catalogue never repeat a meeting', ({ tables, size, rounds }) => {
  const design = designOf(tables, size, rounds.length, 0, chance(1), never)
  expect(design).toHaveLength(rounds.length)
  expect(repeats(design ?? [], tables, size)).toBe(0)
})

it.each([
  ['an affine plane', 7, 7, 8],
  ['an affine plane of a power of a prime', 9, 9, 10],
  ['a field, and a round of columns', 8, 4, 9],
  ['multiples, where room is ample', 300, 10, 6],
  ['two orthogonal squares of order 10', 10, 10, 4],
  ['a difference matrix of the catalogue', 10, 8, 7],
  ['another group', 12, 8, 9],
  ['a difference matrix found on the way', 15, 6, 5],
])('%s: %i tables of %i in %i rounds', (_, tables, size, rounds) => {
  const design = designOf(tables, size, rounds, 1_000_000, chance(5), never)
  expect(repeats(design ?? [], tables, size)).toBe(0)
  expect(design).toHaveLength(rounds)
})

it('seats 100 at ten tables of ten five or six times with four or six repeated meetings', () => {
  expect([5, 6].map((rounds) => repeats(nearlyDesign(10, 10, rounds) ?? [], 10, 10))).toEqual([4, 6])
})

it('refuses what counting forbids, and finds the longest start instead', () => {
  expect(designOf(8, 4, 11, 1_000, chance(1), never)).toBeNull()
  expect(longestDesign(10, 10, 5, 1_000, chance(1), never)).toHaveLength(4)
  expect(longestDesign(7, 7, 12, 1_000, chance(1), never)).toHaveLength(8)
})

it('knows the abelian groups and fields of an order', () => {
  expect([8, 12, 16, 30].map((order) => abelianGroups(order).length)).toEqual([3, 2, 5, 1])
  expect([6, 10, 12].map(fieldTimes)).toEqual([null, null, null])
  // in the field of four elements, what is not 0 or 1 squares to the other
  const times = fieldTimes(4) ?? []
  expect([times[2 * 4 + 2], times[2 * 4 + 3], times[3 * 4 + 3]]).toEqual([3, 1, 2])
})
