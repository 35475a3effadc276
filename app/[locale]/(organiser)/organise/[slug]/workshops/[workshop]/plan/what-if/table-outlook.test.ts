import { expect, it } from 'vitest'
import { outlooks } from './table-outlook'

it('takes the rounds of a table together', () => {
  const one = { table: 't1', planned: 2, least: 0, most: 2 }
  const tables = [
    { ...one, round: 1, mean: 1, runsBySize: [1, 2, 1], belowMinimum: 0.5 },
    { ...one, round: 2, mean: 2, runsBySize: [0, 0, 4], belowMinimum: 0 },
  ]
  expect(outlooks({ tables, runs: 4 })).toEqual([{ ...one, mean: 1.5, shares: [0.125, 0.25, 0.625], below: 0.25 }])
})
