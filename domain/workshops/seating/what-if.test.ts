import { expect, it } from 'vitest'
import { readProblem } from './problem'
import { simulateNoShows, suggestTables } from './what-if'

const people = ['a', 'b', 'c', 'd']
const read = readProblem({
  rounds: 1,
  tables: [
    { id: 'round', min: 2, max: 2 },
    { id: 'square', min: 1, max: 2 },
  ],
  participants: people.map((id) => ({ id })),
})
const assign = { 1: { a: 'round', b: 'round', c: 'square', d: 'square' } }

it('tells how tables fare when some stay away', () => {
  if (!read.ok) throw new Error()
  const { tables, allKept } = simulateNoShows(read.problem, assign, { rate: 0.2, runs: 2_000, seed: 3 })
  const [round, square] = tables
  // two come with a chance of 0.64, one alone with 0.32
  expect(round?.mean).toBeCloseTo(1.6, 1)
  expect(round?.belowMinimum).toBeCloseTo(0.32, 1)
  expect(square?.belowMinimum).toBe(0)
  expect(allKept).toBeCloseTo(0.68, 1)
  expect(round?.runsBySize.reduce((sum, times) => sum + times, 0)).toBe(2_000)
})

it('loses nobody when everybody comes', () => {
  if (!read.ok) throw new Error()
  expect(simulateNoShows(read.problem, assign, { rate: 0 })).toMatchObject({ allKept: 1, meanBelow: 0 })
})

it('suggests tables near the wanted size, the nearest first', () => {
  const [first, second] = suggestTables(240, 10, { rounds: 3 })
  expect(first).toEqual({ tables: 24, sizes: [{ size: 10, tables: 24 }], repeatsAtLeast: 0, encounters: 27 })
  expect(second?.tables).toBe(25)
})

it('says which repeats a choice forces', () => {
  const [choice] = suggestTables(48, 8, { rounds: 6, spread: 0 })
  expect(choice).toEqual({ tables: 6, sizes: [{ size: 8, tables: 6 }], repeatsAtLeast: 60, encounters: 42 })
})
