import { expect, it } from 'vitest'
import type { SeatRow } from './assignment'
import { encounters, firstWishes } from './plan-quality'
import { readProblem } from './seating/problem'

const seats: SeatRow[] = [
  ['a', 'b', 'c'].map((registrationId) => ({ round: 1, registrationId, tableId: 't1' })),
  ['d'].map((registrationId) => ({ round: 1, registrationId, tableId: 't2' })),
  ['a', 'd'].map((registrationId) => ({ round: 2, registrationId, tableId: 't1' })),
  ['b', 'c'].map((registrationId) => ({ round: 2, registrationId, tableId: 't2' })),
].flat()

it('counts whom each person meets, once however often they meet', () => {
  expect(encounters(seats, new Set(['a', 'b', 'c', 'd']))).toEqual([
    { people: 2, met: 2 },
    { people: 1, met: 3 },
    { people: 1, met: 1 },
  ])
})

it('leaves out those who had met before, and counts for those asked for only', () => {
  expect(encounters(seats, new Set(['a', 'd']), [['a', 'd']])).toEqual([
    { people: 1, met: 2 },
    { people: 1, met: 0 },
  ])
})

it('knows whose dearest wish is not met', () => {
  const read = readProblem({
    rounds: 1,
    tables: [
      { id: 't1', theme: 'x', max: 3 },
      { id: 't2', theme: 'y', max: 3 },
    ],
    participants: [{ id: 'a', prefs: ['y'] }, { id: 'b', prefs: ['x', 'y'] }, { id: 'c' }],
  })
  if (!read.ok) throw new Error(read.places.join())
  expect(firstWishes(read.problem, { 1: { a: 't1', b: 't1', c: 't2' } })).toEqual({ wishing: 2, missed: 1 })
})
