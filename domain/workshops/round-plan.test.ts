import { expect, test } from 'vitest'
import { plannedStarts, seatedRounds, seatingRound } from './round-plan'

const rounds = [
  { minutes: 25, movingMinutes: 4 },
  { minutes: 20, movingMinutes: 3 },
  { minutes: 20, movingMinutes: 0 },
]

test('rounds follow one another after the welcome', () => {
  const session = { startsAt: new Date('2027-03-11T09:45:00Z') }
  const starts = plannedStarts(session, { welcomeMinutes: 10 }, rounds)
  expect(starts.map((at) => at?.toISOString().slice(11, 16))).toEqual(['09:55', '10:24', '10:47'])
  expect(plannedStarts({ startsAt: null }, { welcomeMinutes: 10 }, rounds)).toEqual([null, null, null])
})

test('only where tables change is one seated more than once', () => {
  expect(seatedRounds('ROUNDS', 3)).toBe(3)
  expect(seatedRounds('ROUNDS', 0)).toBe(1)
  expect(seatedRounds('CARDS', 4)).toBe(1)
  expect([seatingRound('ROUNDS', 2), seatingRound('CARDS', 2)]).toEqual([2, 1])
})
