import { describe, expect, it } from 'vitest'
import { check } from './check'
import { explainPerson, explainTable } from './explain'
import easy from './instances/g.json'
import { planSeating } from './plan'
import { priceOf } from './price-of'
import { type Assignment, type Problem, readProblem } from './problem'
import { seatOne } from './seat-one'

function problemOf(written: unknown): Problem {
  const read = readProblem(written)
  if (!read.ok) throw new Error(read.places.join())
  return read.problem
}

const small = problemOf({
  rounds: 2,
  tables: [
    { id: 'red', theme: 'water', min: 1, max: 3, accessible: true },
    { id: 'blue', theme: 'energy', min: 1, max: 3 },
    { id: 'green', theme: 'data', min: 1, max: 3 },
  ],
  participants: [
    { id: 'ann', org: 'city', prefs: ['water'] },
    { id: 'bob', org: 'city' },
    { id: 'cas' },
    { id: 'dee', org: 'firm' },
    { id: 'eve', org: 'firm', prefs: ['data', 'water'] },
    { id: 'fay', needs: ['accessible'] },
  ],
  together: [{ ids: ['cas', 'dee'], rounds: [2] }],
  apart: [{ ids: ['bob', 'eve'] }],
  fixed: [{ id: 'ann', round: 1, table: 'red' }],
  rules: { themeAtMostOnce: true },
})
const seated: Assignment = {
  1: { ann: 'red', bob: 'blue', cas: 'green', dee: 'blue', fay: 'red' },
  2: { ann: 'green', bob: 'red', cas: 'blue', dee: 'blue', fay: 'red' },
}

describe('somebody late', () => {
  it('sits at free seats that break no rule, for the wishes they have', () => {
    // not with bob (blue, then red), and not at one theme twice
    expect(seatOne({ ...small, apart: [] }, seated, 'eve')).toMatchObject({ ok: true, prefsMissed: 0 })
    expect(seatOne(small, seated, 'eve')).toMatchObject({ ok: true, seats: { 1: 'red', 2: 'green' }, repeats: 1 })
    expect(seatOne(small, seated, 'eve', { held: 1 })).toMatchObject({ ok: true, seats: { 2: 'green' } })
  })

  it('is refused where no seat is free, and when unknown', () => {
    expect(seatOne(small, seated, 'eve', { closed: ['red', 'green'] })).toMatchObject({
      ok: false,
      error: 'no-free-seat',
    })
    expect(seatOne(small, seated, 'zoe')).toMatchObject({ ok: false, error: 'person-unknown', people: ['zoe'] })
  })

  it('is seated in a large plan without breaking anything', { timeout: 60_000 }, () => {
    const problem = problemOf(easy)
    const plan = planSeating(problem, { patience: 200_000 })
    if (!plan.ok) throw new Error(plan.error)
    const now = {
      ...problem,
      participants: [
        ...problem.participants,
        { id: 'late', prefs: ['TH1'], needs: ['accessible'], org: 'O1', sector: 'industry' },
      ],
    }
    const found = seatOne(now, plan.assign, 'late')
    if (!found.ok) throw new Error(found.error)
    const assign = Object.fromEntries(
      Object.entries(plan.assign).map(([r, seats]) => [r, { ...seats, late: found.seats[r] as string }]),
    )
    expect(check(now, assign)).toMatchObject({ hard: 0, prefsMissed: plan.figures.prefsMissed + found.prefsMissed })
  })
})

describe('the price of a change of seats', () => {
  it('is what the judge says of the plan before and after', { timeout: 60_000 }, () => {
    const problem = problemOf(easy)
    const plan = planSeating(problem, { patience: 100_000 })
    if (!plan.ok) throw new Error(plan.error)
    const ids = problem.participants.map(({ id }) => id)
    let asked = 0
    for (let k = 0; k < 60; k += 1) {
      const round = 1 + (k % 3)
      const [person = '', other = ''] = [ids[(k * 37) % ids.length], ids[(k * 61 + 5) % ids.length]]
      const change = k % 2 ? { round, person, with: other } : { round, person, to: `T${1 + (k % 30)}` }
      const price = priceOf(problem, plan.assign, change)
      if (!price.ok) continue
      asked += 1
      const [before, after] = [plan.figures, check(problem, price.assign)]
      for (const figure of [
        'repeats',
        'pairCost',
        'orgPairs',
        'sectorUnits',
        'prefsMissed',
        'capacity',
        'needs',
        'apart',
        'together',
        'fixed',
        'themeRepeats',
      ] as const)
        expect([figure, price.change[figure] ?? 0]).toEqual([figure, after[figure] - before[figure]])
    }
    expect(asked).toBeGreaterThan(30)
  })

  it('says whether a rule would break, and refuses locked and full seats', () => {
    expect(priceOf(small, seated, { round: 2, person: 'cas', to: 'green' })).toMatchObject({
      ok: true,
      allowed: false,
      change: { together: 1 },
    })
    expect(priceOf(small, seated, { round: 1, person: 'ann', with: 'bob' })).toMatchObject({
      ok: false,
      error: 'seat-locked',
    })
    expect(priceOf(small, seated, { round: 1, person: 'eve', to: 'red' })).toMatchObject({
      ok: false,
      error: 'not-seated',
    })
    const full = { ...seated, 1: { ...seated[1], cas: 'red' } }
    expect(priceOf(small, full, { round: 1, person: 'bob', to: 'red' })).toMatchObject({
      ok: false,
      error: 'table-full',
    })
  })
})

describe('why', () => {
  it('somebody sits where they sit', () => {
    expect(explainPerson(small, seated, 'ann')).toEqual({
      rounds: [
        { round: 1, table: 'red', theme: 'water', mates: ['fay'], because: ['fixed'] },
        { round: 2, table: 'green', theme: 'data', mates: [], because: [] },
      ],
      met: [{ id: 'fay', rounds: [1] }],
      sameOrg: [],
      wishesMet: ['water'],
      wishesMissed: [],
    })
    expect(explainPerson(small, seated, 'cas').rounds[1]?.because).toEqual(['party'])
  })

  it('a wish was missed', () => {
    const wishing = (prefs: string[], needs: string[] = []) =>
      explainPerson(
        {
          ...small,
          participants: [...small.participants, { id: 'zoe', prefs, needs, org: undefined, sector: undefined }],
        },
        { 1: { ...seated[1], zoe: 'green' }, 2: { ...seated[2], zoe: 'red' } },
        'zoe',
      ).wishesMissed
    expect(wishing(['art'])).toEqual([{ theme: 'art', because: 'no-table' }])
    expect(wishing(['energy', 'water', 'data'])).toEqual([{ theme: 'energy', because: 'more-wishes-than-rounds' }])
    expect(wishing(['energy'], ['accessible'])).toEqual([{ theme: 'energy', because: 'no-access' }])
    expect(wishing(['energy'])).toEqual([{ theme: 'energy', because: 'others' }])
  })

  it('a table is as it is', () => {
    const together = { ...seated, 2: { ...seated[2], ann: 'red' } }
    expect(explainTable(small, together, 'red').rounds[1]).toEqual({
      round: 2,
      people: ['ann', 'bob', 'fay'],
      sectors: {},
      orgPairs: [['ann', 'bob']],
      repeats: [['ann', 'fay']],
      fixed: [],
      short: 0,
      over: 0,
    })
  })
})
