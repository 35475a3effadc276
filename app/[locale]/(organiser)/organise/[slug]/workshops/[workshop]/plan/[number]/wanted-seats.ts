import type { SeatRow } from '@/domain/workshops/assignment'
import type { WantedSeat } from '@/domain/workshops/commands/seats'

type Asked = { round: number; person: string; place: string }

/** The seats a form asks for: one person's at "TABLE", or also the other's where they change: "TABLE PERSON". */
export function wantedSeats(seats: readonly SeatRow[], { round, person, place }: Asked): WantedSeat[] {
  const [table = '', other] = place.split(' ')
  const from = seats.find((seat) => seat.round === round && seat.registrationId === person)?.tableId ?? null
  return [
    { registrationId: person, round, tableId: table },
    ...(other ? [{ registrationId: other, round, tableId: from }] : []),
  ]
}
