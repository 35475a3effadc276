/** A card as everybody at its table sees it: never whose it is. */
export type ShownCard = { cardId: string; colour: string; text: string; rank: number | null }

/** The cards a table chose, the first of them first. */
export function choiceOf(cards: readonly ShownCard[]): ShownCard[] {
  return cards.filter(({ rank }) => rank !== null).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
}
