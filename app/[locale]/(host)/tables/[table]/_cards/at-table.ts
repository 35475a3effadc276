import type { tableCards } from '@/domain/workshops/queries/cards'
import type { RoundStep } from '@/domain/workshops/schema'

/** What the parts of the panel are given. */
export type AtTable = {
  cards: Awaited<ReturnType<typeof tableCards>>
  /** Null before the first step. */
  step: RoundStep | null
  hidden: { table: string }
}
