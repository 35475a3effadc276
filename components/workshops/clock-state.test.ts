import { expect, test } from 'vitest'
import type { ClockRound } from '@/domain/workshops/round-clock'
import { clockFace, roundsFrom, stateAt, untilNextChange } from './clock-state'

const start = Date.parse('2026-11-26T10:00:00Z')
const round = (more: Partial<ClockRound> = {}): ClockRound => ({
  number: 1,
  minutes: 25,
  movingMinutes: 5,
  startsAt: null,
  startedAt: new Date(start),
  pausedAt: null,
  pausedMs: 0,
  addedSeconds: 0,
  endedAt: null,
  ...more,
})

test('a face shows minutes and seconds, and 0:00 only at the gong', () => {
  expect([1_500_000, 1_499_999, 61_000, 60_000, 1, 0].map(clockFace)).toEqual([
    '25:00',
    '25:00',
    '1:01',
    '1:00',
    '0:01',
    '0:00',
  ])
})

test('the next change is the next whole second of what is left', () => {
  expect(untilNextChange(stateAt([round()], start + 250, true))).toBe(750)
  expect(untilNextChange(stateAt([round()], start, true))).toBe(1000)
  expect(untilNextChange(stateAt([round({ pausedAt: new Date(start + 10) })], start + 400, true))).toBe(1000)
})

test('rounds come back from JSON as they were', () => {
  const rounds = [round({ pausedAt: new Date(start + 5), addedSeconds: 120 })]
  expect(roundsFrom(JSON.parse(JSON.stringify({ rounds })))).toEqual(rounds)
  expect(roundsFrom({ error: 'unknown-workshop' })).toBeNull()
  expect(roundsFrom(null)).toBeNull()
})
