import { expect, it } from 'vitest'
import { coloursOf, fallen } from './search-frame'

const table = { themeId: null, questionId: null, minSeats: 1, maxSeats: 4, accessible: true }

it('shows who sits where as colours, hosts first, closed tables left out', () => {
  const tables = [
    { ...table, id: 't1', closed: false },
    { ...table, id: 't2', closed: true },
    { ...table, id: 't3', closed: false },
  ]
  const staying = [{ id: 'h', tableId: 't3', absent: [2] }]
  const colours = new Map([
    ['a', 2],
    ['b', 3],
    ['h', 5],
  ])
  const assign = { 1: { a: 't1', b: 't3' }, 2: { a: 't3', b: 't3' } }
  expect(coloursOf({ tables, staying, rounds: 2 }, { assign }, colours)).toEqual(['2,53', ',23'])
})

it('keeps a fall short, and its last point', () => {
  let fall: (readonly [number, number])[] = []
  for (let at = 0; at < 500; at += 1) fall = fallen(fall, [at, 500 - at])
  expect(fall.length).toBeLessThanOrEqual(160)
  expect(fall.at(-1)).toEqual([499, 1])
})
