import { expect, it } from 'vitest'
import { seatOffers, weightOf } from './seat-offers'
import { readProblem } from './seating/problem'

const read = readProblem({
  rounds: 2,
  tables: [
    { id: 't1', max: 2 },
    { id: 't2', max: 3 },
    { id: 't3', max: 2 },
  ],
  participants: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id })),
  apart: [{ ids: ['a', 'e'] }],
})
if (!read.ok) throw new Error(read.places.join())
const assign = {
  1: { a: 't1', b: 't1', c: 't2', d: 't2', e: 't3' },
  2: { a: 't1', c: 't1', b: 't2', d: 't2', e: 't3' },
}

it('offers each other table once, what costs least first', () => {
  const offers = seatOffers(read.problem, assign, 2, 'a')
  expect(offers.map(({ tableId }) => tableId).sort()).toEqual(['t2', 't3'])
  expect(offers.every(({ allowed }) => allowed)).toBe(true)
  // changing with e leaves a alone at t3: nobody kept apart is there any more
  expect(offers.find(({ tableId }) => tableId === 't3')).toMatchObject({ with: 'e' })
  expect(offers.map(({ change }) => weightOf(change))).toEqual(
    offers.map(({ change }) => weightOf(change)).sort((x, y) => x - y),
  )
})
