import { describe, expect, it } from 'vitest'
import { check } from './check'
import judged from './judged.json'
import { type Assignment, readProblem } from './problem'

type Case = { problem: { name: string }; assign: unknown; previous?: unknown; held?: number; verdict: object }

describe('a plan judged elsewhere', () => {
  it.each(judged as Case[])(
    'is judged the same here: $problem.name',
    ({ problem, assign, previous, held, verdict }) => {
      const read = readProblem(problem)
      if (!read.ok) throw new Error(read.places.join())
      const older = previous as Assignment | undefined
      expect(check(read.problem, assign as Assignment, { previous: older, held: held ?? 0 })).toEqual(verdict)
    },
  )
})

it('names the places of a malformed problem', () => {
  expect(readProblem({ rounds: 0, tables: [{ id: 't', min: -1 }], participants: [{}] })).toEqual({
    ok: false,
    error: 'malformed',
    people: [],
    tables: [],
    places: ['rounds', 'tables.0.min', 'participants.0.id'],
  })
})
