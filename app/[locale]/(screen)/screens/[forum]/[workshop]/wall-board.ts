import { byName, byTable } from '@/domain/workshops/board'
import type { Board } from '@/domain/workshops/queries/boards'

/** Two people may have one name: each has a place in its list. */
export type WallName = { key: number; name: string }

/** What a wall needs: a name and a table, nothing else about anybody. */
export type WallBoard = {
  rounds: number
  names: { key: number; name: string; tables: (number | null)[] }[]
  tables: { number: number; theme: number | null; seats: number; rounds: WallName[][] }[]
}

/** The board without anything a room need not know; null while no plan is published. */
export function wallBoard(board: Board | null): WallBoard | null {
  if (board === null) return null
  const rounds = Math.max(1, ...board.seats.map(({ round }) => round))
  return {
    rounds,
    names: byName(board.seats, board.tables, rounds).map(({ person, tables }, key) => ({
      key,
      name: person.listed,
      tables,
    })),
    tables: byTable(board.seats, board.tables, rounds)
      .filter(({ table, rounds: seated }) => !table.closed || seated.some(({ people }) => people.length > 0))
      .map(({ table, rounds: seated }) => ({
        number: table.number,
        theme: table.theme?.position ?? null,
        seats: table.maxSeats,
        rounds: seated.map(({ people }) => people.map(({ listed }, key) => ({ key, name: listed }))),
      })),
  }
}
