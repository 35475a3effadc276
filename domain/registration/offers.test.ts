import { expect, it } from 'vitest'
import { offerDeadline, offerIsOpen } from './offers'

const startsAt = new Date('2027-03-11T08:00:00Z')

/** Minutes an offer stands, made so many minutes before the start. */
function minutes(before: number, offerHours = 12): number | null {
  const at = new Date(startsAt.getTime() - before * 60_000)
  const deadline = offerDeadline({ offerHours, startsAt }, at)
  return deadline && (deadline.getTime() - at.getTime()) / 60_000
}

it('gives the forum’s hours while the day is far', () => {
  expect([minutes(20 * 1440), minutes(48 * 60), minutes(20 * 1440, 48)]).toEqual([720, 720, 2880])
})

it('gives a quarter of the time left near the day, at least half an hour', () => {
  expect([minutes(24 * 60), minutes(4 * 60), minutes(2 * 60), minutes(60)]).toEqual([360, 60, 30, 30])
})

it('never reaches beyond the start, after which nothing is offered', () => {
  expect([minutes(20), minutes(0), minutes(-1)]).toEqual([20, null, null])
})

it('is open until its deadline, which is too late', () => {
  const entry = { status: 'OFFERED', offerExpiresAt: startsAt }
  expect(offerIsOpen(entry, new Date(startsAt.getTime() - 1))).toBe(true)
  expect(offerIsOpen(entry, startsAt)).toBe(false)
  expect(offerIsOpen({ ...entry, status: 'EXPIRED' }, new Date(0))).toBe(false)
  expect(offerIsOpen({ ...entry, offerExpiresAt: null }, new Date(0))).toBe(false)
})
