/** Who gets which card; null: it lies on the table. */
export type Dealt = { cardId: string; holderId: string | null }

/** `next` gives numbers from 0 up to, not including, 1. */
function shuffled<Item>(items: readonly Item[], next: () => number): Item[] {
  const mixed = [...items]
  for (let i = mixed.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1))
    const [a, b] = [mixed[i], mixed[j]]
    if (a === undefined || b === undefined) continue
    mixed[i] = b
    mixed[j] = a
  }
  return mixed
}

/**
 * Deals all cards of a table again: as many to each person, one at a time around the table, others' cards before their
 * own; what remains lies on the table. The same seed deals the same.
 */
export function deal(
  cards: readonly { id: string; authorId: string | null }[],
  people: readonly string[],
  each: number,
  next: () => number,
): Dealt[] {
  let left = shuffled(cards, next)
  const round = shuffled(people, next)
  const dealt: Dealt[] = []
  for (let n = 0; n < each; n += 1) {
    for (const holderId of round) {
      const card = left.find(({ authorId }) => authorId !== holderId) ?? left[0]
      if (!card) break
      left = left.filter(({ id }) => id !== card.id)
      dealt.push({ cardId: card.id, holderId })
    }
  }
  return [...dealt, ...left.map(({ id }) => ({ cardId: id, holderId: null }))]
}
