import { expect, test } from 'vitest'
import { byName, byTable } from './board'

const tables = [
  { tableId: 'b', number: 2 },
  { tableId: 'a', number: 1 },
]
const ana = { registrationId: 'ana' }
const ben = { registrationId: 'ben' }
const seats = [
  { round: 1, tableId: 'a', person: ben, sortName: 'zola ben' },
  { round: 1, tableId: 'a', person: ana, sortName: 'diaz ana' },
  { round: 2, tableId: 'b', person: ben, sortName: 'zola ben' },
]

test('by name: the number of each round, nothing for a round without a seat', () => {
  expect(byName(seats, tables, 2)).toEqual([
    { person: ana, tables: [1, null] },
    { person: ben, tables: [1, 2] },
  ])
})

test('by table: who sits there, in the order of names', () => {
  expect(byTable(seats, tables, 2)).toEqual([
    {
      table: tables[1],
      rounds: [
        { round: 1, people: [ana, ben] },
        { round: 2, people: [] },
      ],
    },
    {
      table: tables[0],
      rounds: [
        { round: 1, people: [] },
        { round: 2, people: [ben] },
      ],
    },
  ])
})
