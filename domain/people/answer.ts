/** How somebody stands with the forum: as a whole, over all their hats in it. */
export const answers = ['DECLINED', 'WAITING', 'NOT_ASKED', 'CONFIRMED'] as const

export type Answer = (typeof answers)[number]

export type Answered = { confirmed: boolean; declined: boolean }

/** One answer over several hats: a no is told first, then what is still open; null for nobody's hats. */
export function answerOver(hats: readonly Answered[], asked: boolean): Answer | null {
  if (hats.length === 0) return null
  if (hats.some(({ declined }) => declined)) return 'DECLINED'
  if (hats.every(({ confirmed }) => confirmed)) return 'CONFIRMED'
  return asked ? 'WAITING' : 'NOT_ASKED'
}
