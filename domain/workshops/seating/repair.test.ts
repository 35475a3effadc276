import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chance } from './chance'
import { check } from './check'
import themed from './instances/e.json'
import { planSeating } from './plan'
import { plantedProblem } from './planted'
import { type Assignment, type Problem, readProblem } from './problem'
import { nobodyMoves, repairPlans } from './repair'

const slow = { timeout: 120_000 }

function problemOf(written: unknown): Problem {
  const read = readProblem(written)
  if (!read.ok) throw new Error(read.places.join())
  return read.problem
}

function planOf(problem: Problem): Assignment {
  const plan = planSeating(problem, { patience: 200_000 })
  if (!plan.ok) throw new Error(plan.error)
  return plan.assign
}

/** Somebody out of ten goes after the rounds held; others come for the rounds that are left. */
function laterThatDay(problem: Problem, held: number, { share, below }: ReturnType<typeof chance>): Problem {
  const left = Array.from({ length: problem.rounds }, (_, r) => r + 1)
  const stayed = problem.participants.map((person) =>
    share() < 0.1 ? { ...person, rounds: (person.rounds ?? left).filter((r) => r <= held) } : person,
  )
  const late = Array.from({ length: below(3) }, (_, k) => ({
    ...(problem.participants[k] as Problem['participants'][number]),
    id: `late-${k}`,
    needs: [],
    rounds: left.filter((r) => r > held),
  }))
  return {
    ...problem,
    tables: problem.tables.map((table) => ({ ...table, min: 0, max: table.max + 1 })),
    participants: [...stayed, ...late],
    fixed: [],
  }
}

describe('whatever changed', () => {
  it(
    'a round already held is never touched, offers grow with the people they move, and none counts wrong',
    slow,
    () => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
          const luck = chance(seed)
          const { problem, assign } = plantedProblem(luck)
          const held = luck.below(problem.rounds)
          const now = laterThatDay(problem, held, luck)
          const repaired = repairPlans(now, assign, { held, seed, upTo: 4 })
          if (!repaired.ok) throw new Error(JSON.stringify(repaired))
          const { nobody, few, best } = repaired
          expect(nobody.figures.peopleMoved).toBe(0)
          expect(few[0]).toEqual(nobody)
          for (const offer of [...few, best]) {
            expect(offer.figures).toEqual(check(now, offer.assign, { previous: assign, held }))
            expect(offer.moved).toHaveLength(offer.figures.peopleMoved ?? -1)
            expect(offer.figures.heldRoundChanged ?? 0).toBe(0)
            for (let r = 1; r <= held; r += 1)
              for (const [id, table] of Object.entries(offer.assign[r] ?? {})) expect(table).toBe(assign[r]?.[id])
          }
          few.slice(1).forEach((offer, k) => {
            expect(offer.moved.length).toBeGreaterThan(few[k]?.moved.length ?? 0)
            expect(offer.figures.hard).toBeLessThanOrEqual(few[k]?.figures.hard ?? 0)
          })
        }),
        { numRuns: 15, seed: 5 },
      )
    },
  )
})

describe('300 people of whom 30 stay away and 15 others come', () => {
  const problem = problemOf(themed)
  const before = planOf(problem)
  const changed = (min: number) => ({
    ...problem,
    tables: problem.tables.map((table) => ({ ...table, min })),
    participants: [
      ...problem.participants.slice(30),
      ...problem.participants.slice(0, 15).map((person) => ({ ...person, id: `new ${person.id}` })),
    ],
  })

  it('are seated without moving anybody', slow, () => {
    const repaired = nobodyMoves(changed(6), before)
    expect(repaired).toMatchObject({
      ok: true,
      offer: { valid: true, moved: [], figures: { hard: 0, seatsChanged: 0 } },
    })
    if (repaired.ok) expect(repaired.offer.figures.repeats).toBeLessThanOrEqual(2)
  })

  it('keep every minimum by moving a few, when nobody moving does not do', slow, () => {
    // two people stay at each of two tables of the first round; a table left empty would break no rule
    const gone = new Set(
      ['T1', 'T2'].flatMap((table) =>
        Object.keys(before[1] ?? {})
          .filter((id) => before[1]?.[id] === table)
          .slice(2),
      ),
    )
    const now = { ...changed(7), participants: problem.participants.filter(({ id }) => !gone.has(id)) }
    const repaired = repairPlans(now, before)
    if (!repaired.ok) throw new Error(repaired.error)
    expect(repaired.nobody.valid).toBe(false)
    const first = repaired.few.find(({ valid }) => valid) ?? repaired.best
    expect(repaired.leastMoves).toBe(first.moved.length)
    expect(first.figures.hard).toBe(0)
    expect(first.moved.length).toBeGreaterThan(0)
  })

  it('leave a table that closes, the others staying where they are', slow, () => {
    const now = { ...problem, tables: problem.tables.map((table) => ({ ...table, min: 8, max: 12 })) }
    const repaired = nobodyMoves(now, before, { held: 1, closed: ['T5'] })
    if (!repaired.ok) throw new Error(repaired.error)
    const { assign, figures, valid } = repaired.offer
    expect(valid).toBe(true)
    expect(Object.values(assign[2] ?? {})).not.toContain('T5')
    expect(assign[1]).toEqual(before[1])
    const sat = [2, 3].flatMap((r) =>
      Object.entries(before[r] ?? {}).flatMap(([id, table]) => (table === 'T5' ? [id] : [])),
    )
    expect(figures).toMatchObject({ heldRoundChanged: 0, peopleMoved: new Set(sat).size })
  })

  it('the same seed repairs the same way', slow, () => {
    const [one, two] = [1, 2].map(() => nobodyMoves(changed(8), before, { seed: 9 }))
    expect(one).toEqual(two)
  })
})

it('says when those who are left cannot fill the tables', () => {
  const problem = problemOf({
    rounds: 1,
    tables: [
      { id: 'a', min: 3, max: 4 },
      { id: 'b', min: 3, max: 4 },
    ],
    participants: ['p', 'q', 'r', 's', 't'].map((id) => ({ id })),
  })
  const before = { 1: { p: 'a', q: 'a', r: 'a', s: 'b', t: 'b', gone: 'b' } }
  expect(repairPlans(problem, before)).toMatchObject({ ok: false, error: 'minimums-above-people', missing: 1 })
  expect(repairPlans(problem, before, { closed: ['b'] })).toMatchObject({
    ok: false,
    error: 'too-few-seats',
    missing: 1,
  })
})

it('moves the fewest when a minimum is missed', () => {
  const problem = problemOf({
    rounds: 1,
    tables: [
      { id: 'a', min: 2, max: 5 },
      { id: 'b', min: 2, max: 5 },
    ],
    participants: ['p', 'q', 'r', 's', 't'].map((id) => ({ id })),
  })
  const before = { 1: { p: 'a', q: 'a', r: 'a', s: 'a', t: 'b', gone: 'b' } }
  const repaired = repairPlans(problem, before)
  expect(repaired).toMatchObject({ ok: true, nobody: { valid: false }, leastMoves: 1 })
})
