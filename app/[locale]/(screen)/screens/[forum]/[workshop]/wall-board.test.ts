import { expect, test } from 'vitest'
import type { Board } from '@/domain/workshops/queries/boards'
import { wallBoard } from './wall-board'

const seat = (
  registrationId: string,
  tableId: string,
  listed: string,
  organisation: string,
): Board['seats'][number] => ({
  round: 1,
  tableId,
  sortName: listed.toLowerCase(),
  person: { registrationId, name: listed, listed, organisation, type: { fr: 'Élue' }, colour: 1 },
})

const table = (tableId: string, number: number, closed = false) =>
  ({ tableId, number, closed, theme: null, minSeats: 4, maxSeats: 8 }) as unknown as Board['tables'][number]

const board: Board = {
  workshopId: 'w',
  session: { fr: 'Rondes' },
  planNumber: 1,
  rounds: [],
  tables: [table('a', 1), table('b', 2), table('c', 3, true)],
  seats: [
    seat('1', 'a', 'Diaz, Ana', 'Ville'),
    seat('2', 'b', 'Diaz, Ana', 'Start'),
    seat('3', 'b', 'Moreau, Luc', 'Ville'),
  ],
}

test('a wall has names and tables, and an organisation only where two people have one name', () => {
  expect(wallBoard(board)?.names).toEqual([
    { key: 0, name: 'Diaz, Ana', organisation: 'Ville', tables: [1] },
    { key: 1, name: 'Diaz, Ana', organisation: 'Start', tables: [2] },
    { key: 2, name: 'Moreau, Luc', organisation: '', tables: [2] },
  ])
})

test('a closed table nobody sits at is not on the wall; without a plan there is no board', () => {
  expect(wallBoard(board)?.tables.map(({ number }) => number)).toEqual([1, 2])
  expect(wallBoard(null)).toBeNull()
})
