import { expect, test } from 'vitest'
import { courseOf } from './course'

const round = { step: 'TALK', title: {}, minutes: 20, movingMinutes: 5 } as const
const startsAt = new Date('2026-03-12T09:00:00Z')

test('a welcome, two rounds with the time to change tables, a harvest', () => {
  const workshop = {
    welcomeMinutes: 10,
    harvestMinutes: 15,
    rounds: [
      { ...round, number: 1 },
      { ...round, number: 2, movingMinutes: 0 },
    ],
  }
  const { parts, minutes, left } = courseOf(workshop, { startsAt, minutes: 90 })
  expect(parts.map(({ kind, minutes, startsAt }) => [kind, minutes, startsAt?.toISOString().slice(11, 16)])).toEqual([
    ['welcome', 10, '09:00'],
    ['round', 20, '09:10'],
    ['moving', 5, undefined],
    ['round', 20, '09:35'],
    ['harvest', 15, '09:55'],
  ])
  expect([minutes, left]).toEqual([70, 20])
})

test('what does not fit is told as minutes below zero, and nothing while the session has no length', () => {
  const workshop = { welcomeMinutes: 0, harvestMinutes: 0, rounds: [{ ...round, number: 1 }] }
  expect(courseOf(workshop, { startsAt, minutes: 20 }).left).toBe(-5)
  expect(courseOf(workshop, { startsAt: null, minutes: null })).toMatchObject({
    left: null,
    parts: [{ kind: 'round', startsAt: null }, { kind: 'moving' }],
  })
})
