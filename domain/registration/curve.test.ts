import { expect, it } from 'vitest'
import { accumulate, curveInstants } from './curve'

const instant = (text: string) => new Date(text)

it('reads once a day up to now, named as in the forum’s zone', () => {
  const days = curveInstants(instant('2027-03-01T10:00:00Z'), instant('2027-03-03T23:30:00Z'), 'Europe/Paris')
  expect(days.map(({ day }) => day)).toEqual(['2027-03-02', '2027-03-03', '2027-03-04'])
  expect(days.at(-1)?.until).toEqual(instant('2027-03-03T23:30:00Z'))
})

it('reads less often when there are many days', () => {
  const days = curveInstants(instant('2026-01-01T00:00:00Z'), instant('2027-01-01T00:00:00Z'), 'UTC')
  expect(days.length).toBeLessThanOrEqual(60)
})

it('adds up', () => {
  expect(accumulate(['a', 'b', 'c'], [2, 0, 3])).toEqual([
    { day: 'a', count: 2 },
    { day: 'b', count: 2 },
    { day: 'c', count: 5 },
  ])
})
