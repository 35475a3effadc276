import { expect, test } from 'vitest'
import { assignmentOf, comparePlans, fillsOf, seatRows } from './assignment'

const assign = { '1': { ana: 'A', ben: 'B' }, '2': { ana: 'B', ben: 'A' } }

test('whoever stays has the same table in every round', () => {
  const seats = seatRows(assign, [{ id: 'host', tableId: 'A' }], 2)
  expect(seats.filter(({ registrationId }) => registrationId === 'host')).toEqual([
    { round: 1, registrationId: 'host', tableId: 'A' },
    { round: 2, registrationId: 'host', tableId: 'A' },
  ])
  expect(assignmentOf(seats, new Set(['host']))).toEqual(assign)
  expect([...fillsOf(seats).values()]).toEqual([
    { round: 1, tableId: 'A', taken: 2 },
    { round: 1, tableId: 'B', taken: 1 },
    { round: 2, tableId: 'A', taken: 2 },
    { round: 2, tableId: 'B', taken: 1 },
  ])
})

test('a host who has not come leaves the chair free', () => {
  const seats = seatRows({}, [{ id: 'host', tableId: 'A', absent: [2] }], 2)
  expect(seats).toEqual([{ round: 1, registrationId: 'host', tableId: 'A' }])
})

test('two plans side by side: who moves, who comes, who goes', () => {
  const before = seatRows(assign, [], 2)
  const after = seatRows({ '1': { ana: 'A', cleo: 'B' }, '2': { ana: 'A', cleo: 'B' } }, [], 2)
  expect(comparePlans(before, after)).toEqual({
    changes: [
      { registrationId: 'ben', round: 1, from: 'B', to: null },
      { registrationId: 'ana', round: 2, from: 'B', to: 'A' },
      { registrationId: 'ben', round: 2, from: 'A', to: null },
      { registrationId: 'cleo', round: 1, from: null, to: 'B' },
      { registrationId: 'cleo', round: 2, from: null, to: 'B' },
    ],
    moved: ['ana'],
    added: ['cleo'],
    removed: ['ben'],
  })
})
