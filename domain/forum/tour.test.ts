import { expect, it } from 'vitest'
import { stopTimes } from './tour'

const at = new Date('2027-03-11T12:00:00Z')
const stop = (day: string, cancelled = false) => ({
  startsAt: `${day}T08:00:00Z`,
  endsAt: `${day}T17:00:00Z`,
  registrationOpensAt: null,
  registrationClosesAt: null,
  acts: cancelled ? [{ kind: 'CANCELLED' as const, at: '2027-01-01T00:00:00Z' }] : [],
})

it('knows past, live, next and later stops', () => {
  const days = ['2026-09-01', '2027-03-11', '2027-04-01', '2027-05-01'].map((day) => stop(day))
  expect(stopTimes(days, at)).toEqual(['past', 'live', 'next', 'coming'])
})

it('passes over a cancelled stop when it looks for the next', () => {
  expect(stopTimes([stop('2027-04-01', true), stop('2027-05-01')], at)).toEqual(['coming', 'next'])
})
