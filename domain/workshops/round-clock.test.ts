import { describe, expect, test } from 'vitest'
import { type ClockRound, clockOffset, readClock, roundEnd } from './round-clock'

const at = (time: string) => new Date(`2027-03-11T${time}Z`)

const round = (number: number, values: Partial<ClockRound> = {}): ClockRound => ({
  number,
  minutes: 20,
  movingMinutes: 3,
  startsAt: null,
  startedAt: null,
  pausedAt: null,
  pausedMs: 0,
  addedSeconds: 0,
  endedAt: null,
  ...values,
})

const two = (values: Partial<ClockRound>) => [round(1, values), round(2)]

describe('the clock of a workshop', () => {
  test('waits for its first round', () => {
    const reading = { phase: 'before', round: null, next: 1, remainingMs: 0, until: null }
    expect(readClock([round(1), round(2)], at('10:00:00'))).toEqual(reading)
  })

  test('runs for as long as the round is', () => {
    const reading = readClock(two({ startedAt: at('10:00:00') }), at('10:05:00'))
    expect(reading).toEqual({ phase: 'running', round: 1, next: 2, remainingMs: 900_000, until: at('10:20:00') })
  })

  test('stands still while it is paused, and makes up for it', () => {
    const paused = two({ startedAt: at('10:00:00'), pausedAt: at('10:05:00') })
    for (const time of ['10:05:00', '10:09:00', '10:45:00']) {
      expect(readClock(paused, at(time))).toMatchObject({ phase: 'paused', remainingMs: 900_000, until: null })
    }
    const resumed = two({ startedAt: at('10:00:00'), pausedMs: 240_000 })
    expect(readClock(resumed, at('10:09:00'))).toMatchObject({ phase: 'running', until: at('10:24:00') })
  })

  test('gives the seconds that were added', () => {
    const longer = two({ startedAt: at('10:00:00'), addedSeconds: 90 })
    expect(readClock(longer, at('10:20:30'))).toMatchObject({ phase: 'running', remainingMs: 60_000 })
  })

  test('goes on to moving, then waits', () => {
    const begun = two({ startedAt: at('10:00:00') })
    const moving = { phase: 'moving', round: 1, next: 2, remainingMs: 120_000, until: at('10:23:00') }
    expect(readClock(begun, at('10:21:00'))).toEqual(moving)
    expect(readClock(begun, at('10:23:00'))).toMatchObject({ phase: 'waiting', next: 2 })
  })

  test('ends when the organiser says so, never later than planned', () => {
    const cut = round(1, { startedAt: at('10:00:00'), endedAt: at('10:12:00') })
    expect(roundEnd(cut, at('10:30:00'))).toEqual(at('10:12:00'))
    const late = round(1, { startedAt: at('10:00:00'), endedAt: at('10:29:00') })
    expect(roundEnd(late, at('10:30:00'))).toEqual(at('10:20:00'))
  })

  test('is over after the last round', () => {
    const rounds = [
      round(1, { startedAt: at('10:00:00'), endedAt: at('10:20:00') }),
      round(2, { startedAt: at('10:23:00') }),
    ]
    expect(readClock(rounds, at('10:43:00'))).toMatchObject({ phase: 'over', round: 2, next: null })
  })
})

test('a phone that is 8 seconds fast knows it, whatever the way took', () => {
  expect(clockOffset(108_000, 100_150, 108_300)).toBe(8_000)
})
