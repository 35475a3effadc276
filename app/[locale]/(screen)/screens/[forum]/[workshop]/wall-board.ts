import { byName, byTable } from '@/domain/workshops/board'
import type { Board, Seated } from '@/domain/workshops/queries/boards'

/** A name and its place in the list; with the organisation where two people have one name, and empty otherwise. */
export type WallName = { key: number; name: string; organisation: string }

function toldApart(people: readonly Pick<Seated, 'listed' | 'organisation'>[]): WallName[] {
  const times = new Map<string, number>()
  for (const { listed } of people) times.set(listed, (times.get(listed) ?? 0) + 1)
  return people.map(({ listed: name, organisation }, key) => ({
    key,
    name,
    organisation: (times.get(name) ?? 0) > 1 ? organisation : '',
  }))
}

/** What a wall needs: a name and a table, nothing else about anybody. */
export type WallBoard = {
  rounds: number
  names: (WallName & { tables: (number | null)[] })[]
  tables: { number: number; theme: number | null; seats: number; rounds: WallName[][] }[]
}

/** The board without anything a room need not know; null while no plan is published. */
export function wallBoard(board: Board | null): WallBoard | null {
  if (board === null) return null
  const rounds = Math.max(1, ...board.seats.map(({ round }) => round))
  const lines = byName(board.seats, board.tables, rounds)
  const names = toldApart(lines.map(({ person }) => person))
  return {
    rounds,
    names: names.map((name) => ({ ...name, tables: lines[name.key]?.tables ?? [] })),
    tables: byTable(board.seats, board.tables, rounds)
      .filter(({ table, rounds: seated }) => !table.closed || seated.some(({ people }) => people.length > 0))
      .map(({ table, rounds: seated }) => ({
        number: table.number,
        theme: table.theme?.position ?? null,
        seats: table.maxSeats,
        rounds: seated.map(({ people }) => toldApart(people)),
      })),
  }
}
