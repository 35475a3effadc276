import type { ownCards } from '@/domain/workshops/queries/cards'
import type { RoundStep } from '@/domain/workshops/schema'

/** What the parts of the page are given. */
export type AtCards = {
  own: NonNullable<Awaited<ReturnType<typeof ownCards>>>
  /** Null before the first step. */
  step: RoundStep | null
  hidden: { reference: string; workshop: string }
  /** Under which name a card is kept in this tab until it has arrived. */
  keep: string
  /** The card that is being written anew. */
  changed: string | undefined
}
