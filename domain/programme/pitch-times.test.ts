import { expect, it } from 'vitest'
import { pitchSum, pitchTimes } from './pitch-times'

it('lets one pitch follow the other on the clock of the wall', () => {
  expect(pitchTimes('11:50', [5, 10, 5])).toEqual(['11:50', '11:55', '12:05'])
  expect(pitchTimes('23:55', [10, 5])).toEqual(['23:55', '00:05'])
})

it('counts from zero while the block has no place', () => {
  expect(pitchTimes('', [5, 5])).toEqual(['00:00', '00:05'])
  expect(pitchSum([5, 10, 5])).toBe(20)
})
