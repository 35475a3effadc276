import type { Locale } from '@/domain/shared/locale'
import { words } from '@/domain/shared/multilingual'
import type { Board } from '@/domain/workshops/queries/boards'
import type { PlanView } from '@/domain/workshops/queries/plan-view'

export type RoomSeat = {
  id: string
  name: string
  organisation: string
  type: string
  colour: number
  /** Stays there in every round, as host or rapporteur. */
  stays: boolean
  locked: boolean
}

export type RoomTable = {
  id: string
  number: number
  theme: number | null
  /** The question, else the theme. */
  about: string
  accessible: boolean
  maxSeats: number
  seats: RoomSeat[]
}

/** The tables of one round with whoever sits there; a closed table only while somebody does. */
export function roomTables({ facts }: PlanView, board: Board, round: number, locale: string): RoomTable[] {
  const stays = new Set(facts.staying.map(({ id }) => id))
  const locks = new Set(facts.locks.map((lock) => `${lock.round} ${lock.id} ${lock.tableId}`))
  const say = (value: Parameters<typeof words>[0]) => words(value, locale as Locale)
  const here = board.seats.filter((seat) => seat.round === round)
  return board.tables
    .map((table) => ({
      id: table.tableId,
      number: table.number,
      theme: table.theme?.position ?? null,
      about: say(table.question) || (table.theme ? say(table.theme.name) : ''),
      accessible: table.accessible,
      maxSeats: table.maxSeats,
      closed: table.closed,
      seats: here
        .filter(({ tableId }) => tableId === table.tableId)
        .map(({ person }) => ({
          id: person.registrationId,
          name: person.name,
          organisation: person.organisation,
          type: say(person.type),
          colour: person.colour,
          stays: stays.has(person.registrationId),
          locked: locks.has(`${round} ${person.registrationId} ${table.tableId}`),
        })),
    }))
    .filter(({ closed, seats }) => !closed || seats.length > 0)
    .map(({ closed: _, ...table }) => table)
}
