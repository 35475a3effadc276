import { describe, expect, it, vi } from 'vitest'
import { planSeating } from './plan'
import { readProblem, type WrittenProblem } from './problem'
import { refusalOf } from './refusal'

// searches run here, on machines that may be busy
vi.setConfig({ testTimeout: 120_000 })

const tables = (n: number, min: number, max: number, themes = ['a', 'b', 'c']) =>
  Array.from({ length: n }, (_, t) => ({ id: `t${t}`, theme: themes[t % themes.length] ?? null, min, max }))
const people = (n: number) => Array.from({ length: n }, (_, p) => ({ id: `p${p}` }))

function refused(written: Partial<WrittenProblem>) {
  const read = readProblem({ rounds: 2, tables: tables(3, 0, 4), participants: people(9), ...written })
  if (!read.ok) throw new Error(read.places.join())
  const refusal = refusalOf(read.problem)
  expect(planSeating(read.problem)).toEqual(refusal)
  return refusal
}

describe('what cannot be is refused before the search', () => {
  it('two people, or two tables, of one name', () => {
    expect(refused({ participants: [...people(2), { id: 'p1' }] })).toMatchObject({
      error: 'person-twice',
      people: ['p1'],
    })
    expect(refused({ tables: [...tables(2, 0, 9), { id: 't0' }] })).toMatchObject({
      error: 'table-twice',
      tables: ['t0'],
    })
  })

  it('more people than seats in a round', () => {
    const participants = people(14).map((person, p) => (p < 3 ? { ...person, rounds: [2] } : person))
    expect(refused({ participants })).toMatchObject({ error: 'too-few-seats', rounds: [2], missing: 2 })
  })

  it('minima above the people, and a minimum above its maximum', () => {
    expect(refused({ tables: tables(3, 4, 5) })).toMatchObject({
      error: 'minimums-above-people',
      tables: ['t0', 't1', 't2'],
      missing: 3,
    })
    expect(refused({ tables: [...tables(2, 0, 9), { id: 'odd', min: 5, max: 4 }] })).toMatchObject({
      error: 'minimum-above-maximum',
      tables: ['odd'],
    })
  })

  it('more people who need access than accessible seats', () => {
    const [first, ...others] = tables(3, 0, 4)
    const participants = people(9).map((person, p) => (p < 5 ? { ...person, needs: ['accessible'] } : person))
    expect(refused({ tables: [{ ...first, id: 't0', accessible: true }, ...others], participants })).toEqual({
      ok: false,
      error: 'too-few-accessible-seats',
      people: ['p0', 'p1', 'p2', 'p3', 'p4'],
      tables: ['t0'],
      rounds: [1],
      missing: 1,
    })
  })

  it('more rounds than themes, and themes with too few seats for all', () => {
    const rules = { themeAtMostOnce: true }
    expect(refused({ rules, rounds: 4 })).toMatchObject({ error: 'too-few-themes', missing: 1 })
    const sizes = [12, 12, 2].map((max, t) => ({ id: `t${t}`, theme: `g${t}`, max }))
    expect(refused({ rules, rounds: 3, tables: sizes })).toMatchObject({
      error: 'themes-too-small',
      tables: ['t2'],
      missing: 3,
    })
  })

  it('who must sit together and apart', () => {
    const together = [{ ids: ['p0', 'p1'] }, { ids: ['p1', 'p2'], rounds: [2] }]
    expect(refused({ together, apart: [{ ids: ['p2', 'p0'] }] })).toMatchObject({
      error: 'together-and-apart',
      people: ['p0', 'p1', 'p2'],
      rounds: [2],
    })
  })

  it('a party larger than any table, and couples who fill no table', () => {
    const ids = people(5).map(({ id }) => id)
    expect(refused({ together: [{ ids }] })).toMatchObject({ error: 'party-too-large', people: ids, missing: 1 })
    const together = [0, 2, 4, 6].map((p) => ({ ids: [`p${p}`, `p${p + 1}`] }))
    expect(refused({ tables: tables(3, 3, 3), together })).toMatchObject({ error: 'parties-too-many', missing: 1 })
  })

  it('more people to keep apart from each other than tables', () => {
    expect(refused({ apart: [{ ids: ['p1', 'p3', 'p5', 'p7'] }] })).toMatchObject({
      error: 'apart-too-many',
      people: ['p1', 'p3', 'p5', 'p7'],
      missing: 1,
    })
  })

  it.each([
    ['fixed-person-unknown', [{ id: 'nobody', round: 1, table: 't0' }], [], ['t0']],
    ['fixed-table-unknown', [{ id: 'p1', round: 1, table: 'none' }], ['p1'], []],
    ['fixed-round-not-attended', [{ id: 'p1', round: 3, table: 't0' }], ['p1'], ['t0']],
    ['fixed-twice', [1, 2].map((t) => ({ id: 'p1', round: 1, table: `t${t}` })), ['p1'], ['t1', 't2']],
    ['fixed-over-maximum', [0, 1, 2, 3, 4].map((p) => ({ id: `p${p}`, round: 1, table: 't0' })), undefined, ['t0']],
  ] as const)('%s', (error, fixed, who, which) => {
    const refusal = refused({ fixed: [...fixed] })
    expect(refusal).toMatchObject({ error, tables: which })
    if (who) expect(refusal?.people).toEqual(who)
  })

  it('fixed seats that contradict wishes, themes or needs', () => {
    const fixed = [
      { id: 'p0', round: 1, table: 't0' },
      { id: 'p1', round: 1, table: 't0' },
    ]
    const elsewhere = [fixed[0], { id: 'p1', round: 1, table: 't1' }] as typeof fixed
    expect(refused({ fixed, apart: [{ ids: ['p0', 'p1'] }] })).toMatchObject({ error: 'fixed-apart', tables: ['t0'] })
    expect(refused({ fixed: elsewhere, together: [{ ids: ['p0', 'p1'] }] })).toMatchObject({ error: 'fixed-together' })
    expect(
      refused({
        rules: { themeAtMostOnce: true },
        fixed: [fixed[0] as (typeof fixed)[0], { id: 'p0', round: 2, table: 't0' }],
      }),
    ).toMatchObject({ error: 'fixed-theme-twice', people: ['p0'], rounds: [1, 2] })
    const participants = people(9).map((person, p) => (p === 0 ? { ...person, needs: ['accessible'] } : person))
    expect(refused({ participants, fixed })).toMatchObject({ error: 'fixed-without-access', people: ['p0'] })
  })
})

it('a problem without a plan that counting does not see is refused after the search, with whom it concerns', () => {
  // three must be apart two by two in a round with three tables, of which one is full of fixed people
  const read = readProblem({
    rounds: 1,
    tables: tables(3, 0, 3),
    participants: people(6),
    apart: [{ ids: ['p0', 'p1', 'p2'] }],
    fixed: ['p3', 'p4', 'p5'].map((id) => ({ id, round: 1, table: 't0' })),
  })
  if (!read.ok) throw new Error()
  const refusal = planSeating(read.problem, { patience: 200_000 })
  expect(refusal).toMatchObject({ ok: false, error: 'no-plan-found', tables: [] })
  expect(refusal.ok ? [] : refusal.people).toHaveLength(2)
})
