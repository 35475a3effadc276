import type { Multilingual } from '@/domain/shared/multilingual'
import type { ShownCard } from '@/domain/workshops/shown-card'

/** What a table has shown to all. */
export type Shared = { tableId: string; number: number; question: Multilingual; choice: readonly ShownCard[] }

/** Words that may stand on a card when two rows of them share the height of the wall. */
const fewLetters = 80
const perRow = 3

/** Each table on a page of its own; where somebody wrote much, in single rows, so that the back of the room reads it. */
export function choicePages(shared: readonly Shared[]): Shared[] {
  return shared.flatMap((table) => {
    const rows = table.choice.every(({ text }) => text.length <= fewLetters) ? 2 : 1
    const size = rows * perRow
    const pages = Math.ceil(table.choice.length / size)
    return Array.from({ length: pages }, (_, page) => ({
      ...table,
      choice: table.choice.slice(page * size, (page + 1) * size),
    }))
  })
}

/** Letters as large as so many of them and the rows leave room for. */
export function letterSize(letters: number, rows: number): string {
  if (rows > 1) return letters <= 50 ? 'text-[clamp(1.3rem,5vh,5rem)]' : 'text-[clamp(1.2rem,3.7vh,3.5rem)]'
  if (letters <= 40) return 'text-[clamp(1.3rem,7vh,7rem)]'
  if (letters <= 80) return 'text-[clamp(1.3rem,5.4vh,5rem)]'
  return letters <= 160 ? 'text-[clamp(1.2rem,4.4vh,4rem)]' : 'text-[clamp(1.1rem,3.5vh,3.5rem)]'
}
