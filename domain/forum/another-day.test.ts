import { expect, it } from 'vitest'
import { instantOf, wallTime } from '../shared/zone'
import { toAnotherDay } from './another-day'

const begins = (timeZone: string, wall: string) => ({ timeZone, startsAt: instantOf(timeZone, wall) ?? new Date(0) })
const lille = begins('Europe/Paris', '2021-09-09T08:30')
const nine = new Date('2021-09-09T07:00:00Z')

it('keeps nine o’clock in winter', () => {
  const winter = begins('Europe/Paris', '2027-01-14T08:30')
  expect(toAnotherDay(lille, winter)(nine)).toEqual(new Date('2027-01-14T08:00:00Z'))
})

it('keeps nine o’clock overseas, whatever hour the other forum opens', () => {
  const cayenne = begins('America/Cayenne', '2027-01-14T22:00')
  expect(toAnotherDay(lille, cayenne)(nine)).toEqual(new Date('2027-01-14T12:00:00Z'))
})

it('keeps the second day the second day, over a change of clocks', () => {
  const spring = begins('Europe/Paris', '2027-03-27T08:30')
  const move = toAnotherDay(lille, spring)
  const friday = new Date('2021-09-10T07:00:00Z')
  expect(wallTime('Europe/Paris', move(friday))).toBe('2027-03-28T09:00')
  // half past two does not exist in that night: it is moved on by the skip
  const night = new Date('2021-09-10T00:30:00Z')
  expect(wallTime('Europe/Paris', move(night))).toBe('2027-03-28T03:30')
})

it('moves what lay before the forum by as many days', () => {
  const winter = begins('Europe/Paris', '2021-12-09T09:00')
  expect(toAnotherDay(lille, winter)(new Date('2021-08-01T10:00:00Z'))).toEqual(new Date('2021-10-31T11:00:00Z'))
})
