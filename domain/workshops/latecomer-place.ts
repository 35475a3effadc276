import type { SeatRow } from './assignment'
import { readProblem } from './seating/problem'
import { seatOne } from './seating/seat-one'
import { type SeatingFacts, searchedSeats, seatingProblem } from './seating-problem'

/** `held`: rounds that are over; `open`: rounds the latecomer has no seat in yet. */
type Left = { held: number; open: readonly number[] }

type Place = { round: number; tableId: string }

function placeUnder(facts: SeatingFacts, seats: readonly SeatRow[], id: string, { held, open }: Left): Place[] {
  const read = readProblem(seatingProblem(facts, { held, seats }))
  if (!read.ok) return []
  const closed = facts.tables.flatMap((table) => (table.closed ? [table.id] : []))
  const found = seatOne(read.problem, searchedSeats(facts, seats), id, { held, closed })
  if (!found.ok) return []
  return open.flatMap((round) => {
    const tableId = found.seats[String(round)]
    return tableId ? [{ round, tableId }] : []
  })
}

/**
 * The best table for somebody who walks in, in each round they have no seat in, beside people who stay where they are.
 * Where every table left would be a question they have had, a question twice is better than no seat.
 */
export function placeOf(facts: SeatingFacts, seats: readonly SeatRow[], id: string, left: Left): Place[] {
  const found = placeUnder(facts, seats, id, left)
  return found.length > 0 ? found : placeUnder({ ...facts, themeOnce: false }, seats, id, left)
}
