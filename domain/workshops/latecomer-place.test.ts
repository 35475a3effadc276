import { expect, test } from 'vitest'
import { placeOf } from './latecomer-place'
import type { FactPerson, FactTable, SeatingFacts } from './seating-problem'

const table = (id: string, values: Partial<FactTable> = {}): FactTable => ({
  id,
  themeId: id,
  questionId: null,
  minSeats: 1,
  maxSeats: 2,
  accessible: true,
  closed: false,
  ...values,
})

const people = ['ana', 'ben', 'late'].map(
  (id): FactPerson => ({ id, organisation: null, sector: null, themeIds: [], needsAccess: false, absent: [] }),
)

const facts = (tables: FactTable[]): SeatingFacts => ({
  name: 'atelier',
  rounds: 2,
  themeOnce: true,
  tables,
  people,
  staying: [],
  together: [],
  apart: [],
  locks: [],
  met: [],
})

const seat = (round: number, tableId: string, registrationId: string) => ({ round, tableId, registrationId })
const early = { held: 0, open: [1, 2] }

test('another theme at every round, never a table that is full or closed', () => {
  const tables = [table('full', { maxSeats: 1 }), table('closed', { closed: true }), table('x'), table('y')]
  const seats = [seat(1, 'full', 'ana'), seat(2, 'full', 'ana')]
  const found = placeOf(facts(tables), seats, 'late', early)
  expect(found.map(({ tableId }) => tableId).sort()).toEqual(['x', 'y'])
})

test('a question twice is better than no seat', () => {
  expect(placeOf(facts([table('x')]), [], 'late', early)).toEqual([
    { round: 1, tableId: 'x' },
    { round: 2, tableId: 'x' },
  ])
})

test('nothing where there is no room', () => {
  const seats = [seat(1, 'x', 'ana'), seat(1, 'x', 'ben'), seat(2, 'x', 'ana'), seat(2, 'x', 'ben')]
  expect(placeOf(facts([table('x')]), seats, 'late', early)).toEqual([])
})
