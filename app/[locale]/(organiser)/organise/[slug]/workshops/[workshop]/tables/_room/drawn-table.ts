/** A table as it is drawn in its room. */
export type DrawnTable = {
  id: string
  number: number
  minSeats: number
  maxSeats: number
  accessible: boolean
  /** Place of its theme among the forum's, from 1. */
  theme: number | null
  closed: boolean
  x: number | null
  y: number | null
}
