import { expect, it } from 'vitest'
import { pauseAfter } from './backoff'

it('waits longer after each failure, and six hours at most', () => {
  const seconds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 50].map((attempts) => pauseAfter(attempts, 0.5) / 1000)
  expect(seconds).toEqual([10, 30, 60, 300, 900, 3600, 10_800, 21_600, 21_600, 21_600])
})

it('spreads attempts by a fifth to either side', () => {
  expect(pauseAfter(1, 0)).toBe(8000)
  expect(pauseAfter(1, 1)).toBe(12_000)
})
