import type { Multilingual } from '../shared/multilingual'
import type { WorkshopFormat } from './schema'

/** One table, as whoever sits there is told. */
export type OwnTable = {
  /** Of the seating: 1 for the only one. */
  round: number
  /** Planned; null when it is not settled. */
  startsAt: Date | null
  tableId: string
  number: number
  label: Multilingual
  room: Multilingual
  theme: { id: string; name: Multilingual; position: number } | null
  question: Multilingual
  accessible: boolean
  language: string | null
  x: number | null
  y: number | null
  /** Nobody sits there any more: another table will be told. */
  closed: boolean
  /** How many sit there at most. */
  seats: number
  /** Names of whoever keeps the table. */
  hosts: string[]
}

/** A table in words, whoever reads of it. */
export type TableInWords = Omit<OwnTable, 'round' | 'startsAt' | 'seats' | 'hosts'>

export type OwnTables = {
  workshopId: string
  sessionId: string
  session: Multilingual
  format: WorkshopFormat
  /** The published plan, for the page to know when it is another. */
  planNumber: number
  publishedAt: Date | null
  /** Message key: why the last change was made. */
  reason: string | null
  /** Rounds in which this plan gives them another table than the one it repairs. */
  moved: number[]
  tables: OwnTable[]
}
