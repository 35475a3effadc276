import { expect, it } from 'vitest'
import { check } from './check'
import { planSeating } from './plan'
import { readProblem, type WrittenProblem } from './problem'
import { refusalOf } from './refusal'
import { seatOne } from './seat-one'

const problemOf = (more: Partial<WrittenProblem> = {}) => {
  const read = readProblem({
    rounds: 2,
    tables: ['a', 'b', 'c'].map((id) => ({ id, max: 3 })),
    participants: ['ana', 'ben', 'cleo', 'dan', 'eva', 'fay'].map((id) => ({ id, ...(id < 'c' && { org: 'city' }) })),
    hosts: [
      { id: 'host', table: 'a', org: 'city' },
      { id: 'hostess', table: 'b' },
    ],
    apart: [{ ids: ['hostess', 'cleo'] }],
    ...more,
  })
  if (!read.ok) throw new Error(read.places.join(' '))
  return read.problem
}

const options = { seed: 1, patience: 4_000 }

it('seats nobody with a host of their organisation, or with one they are kept apart from', () => {
  const problem = problemOf()
  const plan = planSeating(problem, options)
  if (!plan.ok) throw new Error(plan.error)
  for (const seats of Object.values(plan.assign)) {
    expect(seats.cleo).not.toBe('b')
    expect([seats.ana, seats.ben]).not.toContain('a')
  }
  expect(plan.figures).toMatchObject({ hard: 0, orgPairs: 0 })
})

it('seats colleagues with their host rather than nobody, and says so', () => {
  const everybody = ['ana', 'ben', 'cleo'].map((id) => ({ id, org: 'city' }))
  const problem = problemOf({ tables: [{ id: 'a', max: 3 }], participants: everybody, apart: [], rounds: 1 })
  const plan = planSeating(problem, options)
  expect(plan).toMatchObject({
    ok: true,
    figures: { hard: 0, orgPairs: 6 },
    bounds: { orgPairs: 6 },
    provedOptimal: true,
  })
})

it('counts a broken rule in every round, and refuses one that is locked', () => {
  const seats = { ana: 'b', ben: 'c', cleo: 'b', dan: 'a', eva: 'a', fay: 'c' }
  expect(check(problemOf(), { '1': seats, '2': seats })).toMatchObject({ apart: 2, hard: 2, orgPairs: 0 })
  const locked = problemOf({ fixed: [{ id: 'cleo', round: 2, table: 'b' }] })
  expect(refusalOf(locked)).toMatchObject({ error: 'fixed-apart', people: ['cleo'], tables: ['b'], rounds: [2] })
})

it('finds a late arrival a table with neither', () => {
  const problem = problemOf({ participants: [{ id: 'cleo', org: 'city' }], rounds: 1 })
  expect(seatOne(problem, {}, 'cleo')).toMatchObject({ ok: true, seats: { '1': 'c' } })
})
