import { overlaps, type Span } from './overlap'

/** Somebody who waits for a seat in a session, and the seats they hold in others. */
export type InLine = { signUpId: string; confirmed: boolean; seats: readonly Span[] }

/**
 * Who gets the free seats of a session: the first in line who can use one. Whoever is not confirmed, or has a seat
 * elsewhere at that time, is passed over and keeps their place: they come first again as soon as that has changed.
 * @param line in order
 */
export function nextInLine<Waiting extends InLine>(line: readonly Waiting[], session: Span, free: number): Waiting[] {
  return line
    .filter(({ confirmed, seats }) => confirmed && !seats.some((seat) => overlaps(seat, session)))
    .slice(0, Math.max(0, free))
}

export type SeatLabel = 'open' | 'few' | 'full'

/** "Few" from ten in a hundred, or from three: what makes one decide now. */
export function seatLabel({ capacity, taken }: { capacity: number; taken: number }): SeatLabel {
  const left = capacity - taken
  if (left <= 0) return 'full'
  return left <= 3 || left <= capacity / 10 ? 'few' : 'open'
}
