import { describe, expect, test } from 'vitest'
import { type FactPerson, type FactTable, type SeatingFacts, seatingProblem } from './seating-problem'

const table = (id: string, values: Partial<FactTable> = {}): FactTable => ({
  id,
  themeId: `theme-${id}`,
  questionId: null,
  minSeats: 2,
  maxSeats: 4,
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

const facts = (rest: Partial<SeatingFacts>): SeatingFacts => ({
  name: 'atelier',
  rounds: 2,
  themeOnce: true,
  tables: [table('a'), table('b')],
  people: ['ana', 'ben', 'cleo'].map((id) => person(id)),
  staying: [],
  together: [],
  apart: [],
  locks: [],
  met: [],
  ...rest,
})

describe('before the day', () => {
  test('a host is left out of the search, and so is their chair', () => {
    const problem = seatingProblem(facts({ staying: [{ id: 'ana', tableId: 'a' }] }))
    expect(problem.participants.map(({ id }) => id)).toEqual(['ben', 'cleo'])
    expect(problem.tables.map(({ min, max }) => [min, max])).toEqual([
      [1, 3],
      [2, 4],
    ])
  })

  test('a host is known to the search: whose colleague they are, and whom they are kept apart from', () => {
    const people = [person('ana', { organisation: 'city' }), person('ben'), person('cleo')]
    const staying = [
      { id: 'ana', tableId: 'a' },
      { id: 'cleo', tableId: 'b', absent: [1, 2] },
    ]
    const apart = [
      ['ana', 'ben'],
      ['ben', 'cleo'],
      ['ana', 'cleo'],
    ] as const
    expect(seatingProblem(facts({ people, staying, apart }))).toMatchObject({
      hosts: [{ id: 'ana', table: 'a', org: 'city' }],
      apart: [{ ids: ['ana', 'ben'] }],
    })
  })

  test('whoever would sit with a host sits there first, unless their seat is locked', () => {
    const staying = [{ id: 'ana', tableId: 'a' }]
    const together = [{ ids: ['ben', 'ana'] as const, everyRound: true }]
    expect(seatingProblem(facts({ staying, together }))).toMatchObject({
      together: [],
      fixed: [{ id: 'ben', round: 1, table: 'a' }],
    })
    const locks = [{ id: 'ben', round: 1, tableId: 'b' }]
    expect(seatingProblem(facts({ staying, together, locks })).fixed).toEqual([{ id: 'ben', round: 1, table: 'b' }])
  })

  test('two questions of one theme are met once each; a wish for the theme is one for both', () => {
    const tables = ['q1', 'q2'].map((questionId) => table(questionId, { questionId, themeId: 'water' }))
    const problem = seatingProblem(facts({ tables, people: [person('ana', { themeIds: ['water', 'elsewhere'] })] }))
    expect(problem.tables.map(({ theme }) => theme)).toEqual(['q1', 'q2'])
    expect(problem.participants[0]?.prefs).toEqual(['q1', 'q2'])
  })

  test('people who do not come are in no rule', () => {
    const gone = { apart: [['ana', 'dan'] as const], met: [['ben', 'dan'] as const] }
    const locks = [{ id: 'dan', round: 1, tableId: 'a' }]
    expect(seatingProblem(facts({ ...gone, locks }))).toMatchObject({ apart: [], met: [], fixed: [] })
  })

  test('a closed table is not there', () => {
    const tables = [table('a'), table('b', { closed: true })]
    expect(seatingProblem(facts({ tables })).tables.map(({ id }) => id)).toEqual(['a'])
  })
})

test('on the day, one attended the rounds held in which one had a seat, and comes to those one is not away from', () => {
  const people = [person('ana'), person('ben', { absent: [2] }), person('late'), person('gone', { absent: [1, 2] })]
  const seats = ['ana', 'ben'].map((registrationId) => ({ round: 1, registrationId, tableId: 'a' }))
  const locks = [{ id: 'ana', round: 1, tableId: 'a' }]
  const tables = [table('a', { closed: true }), table('b')]
  const problem = seatingProblem(facts({ people, tables, locks }), { held: 1, seats })
  expect(problem.participants.map(({ id, rounds }) => [id, rounds])).toEqual([
    ['ana', undefined],
    ['ben', [1]],
    ['late', [2]],
  ])
  expect(problem.fixed).toEqual([])
  expect(problem.tables.map(({ id }) => id)).toEqual(['a', 'b'])
})
