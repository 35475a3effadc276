import { expect, it } from 'vitest'
import { tableNow } from './table-now'

const tables = [
  { round: 1, tableId: 'a' },
  { round: 2, tableId: 'b' },
  { round: 3, tableId: 'b' },
]
const on = (phase: Parameters<typeof tableNow>[0]['phase'], round: number | null, next: number | null) =>
  tableNow({ phase, round, next }, 'ROUNDS', tables)

it('says which table comes first before anything has begun', () => {
  expect(on('before', null, 1)).toEqual({ say: 'first', round: 1 })
})

it('says where one sits while a round runs or stands still', () => {
  expect(on('running', 2, 3)).toEqual({ say: 'here', round: 2 })
  expect(on('paused', 1, 2)).toEqual({ say: 'here', round: 1 })
})

it('says to go when the gong has gone, unless one stays', () => {
  expect(on('moving', 1, 2)).toEqual({ say: 'go', round: 2 })
  expect(on('waiting', 2, 3)).toEqual({ say: 'here', round: 3 })
})

it('keeps one table through every step of the cards', () => {
  expect(tableNow({ phase: 'moving', round: 2, next: 3 }, 'CARDS', tables)).toEqual({ say: 'here', round: 1 })
})

it('says nothing once it is over, or to somebody without a table', () => {
  expect(on('over', 3, null)).toBeNull()
  expect(tableNow({ phase: 'running', round: 4, next: null }, 'ROUNDS', tables)).toBeNull()
})
