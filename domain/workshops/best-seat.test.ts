import { expect, test } from 'vitest'
import { bestSeats } from './best-seat'
import type { FactPerson, FactTable, SeatingFacts } from './seating-problem'

const table = (id: string, values: Partial<FactTable> = {}): FactTable => ({
  id,
  themeId: `theme ${id}`,
  questionId: null,
  minSeats: 1,
  maxSeats: 2,
  accessible: true,
  closed: false,
  ...values,
})
const person = (id: string, values: Partial<FactPerson> = {}): FactPerson => ({
  id,
  organisation: null,
  sector: null,
  themeIds: [],
  needsAccess: false,
  absent: [],
  ...values,
})
const facts = (tables: FactTable[], people: FactPerson[], rest: Partial<SeatingFacts> = {}): SeatingFacts => ({
  name: 'test',
  rounds: 2,
  themeOnce: true,
  tables,
  people,
  staying: [],
  together: [],
  apart: [],
  locks: [],
  met: [],
  ...rest,
})
const seat = (round: number, tableId: string, registrationId: string) => ({ round, tableId, registrationId })

test('never a table that is full, closed or out of reach', () => {
  const tables = [
    table('full', { maxSeats: 1 }),
    table('closed', { closed: true }),
    table('stairs', { accessible: false }),
  ]
  const late = person('late', { needsAccess: true })
  const seats = [seat(1, 'full', 'ana')]
  expect(bestSeats(facts(tables, [late]), seats, 'late', [1])).toEqual(new Map([[1, null]]))
  expect(bestSeats(facts([...tables, table('free')], [late]), seats, 'late', [1])).toEqual(new Map([[1, 'free']]))
})

test('another theme and other people at every round', () => {
  const tables = [table('a'), table('b')]
  expect(bestSeats(facts(tables, [person('late')]), [seat(1, 'b', 'ana')], 'late', [1, 2])).toEqual(
    new Map([
      [1, 'a'],
      [2, 'b'],
    ]),
  )
})

test('away from colleagues, and from whom they are kept', () => {
  const tables = [table('a'), table('b'), table('c')]
  const people = ['late', 'ana'].map((id) => person(id, { organisation: 'firm' }))
  const seats = [seat(1, 'a', 'ana'), seat(1, 'b', 'ben'), seat(1, 'c', 'cleo')]
  const apart = [['ben', 'late']] as const
  expect(bestSeats(facts(tables, people, { apart }), seats, 'late', [1])).toEqual(new Map([[1, 'c']]))
})
