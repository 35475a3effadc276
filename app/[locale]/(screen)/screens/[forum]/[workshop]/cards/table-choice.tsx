import { ColourName, cardPaper, Rank } from '@/components/workshops/idea-card'
import type { CardColour } from '@/domain/workshops/schema'
import type { ShownCard } from '@/domain/workshops/shown-card'
import { letterSize } from './choice-pages'

type Props = { cards: readonly ShownCard[]; colours: readonly CardColour[] }

const columns = ['lg:grid-cols-1', 'lg:grid-cols-1', 'lg:grid-cols-2'] as const

/** What one table chose, on light cards that are read from the back of the room. */
export function TableChoice({ cards, colours }: Props) {
  const rows = cards.length > 3 ? 2 : 1
  const longest = Math.max(...cards.map(({ text }) => text.length))
  return (
    <ol
      className={`grid min-h-0 flex-1 gap-[1.6vh_1.6vw] pb-[2vh] max-lg:content-start lg:auto-rows-fr ${columns[cards.length] ?? 'lg:grid-cols-3'}`}
    >
      {cards.map((card) => (
        <li
          key={card.cardId}
          data-theme="light"
          className={`flex min-h-0 flex-col gap-[1vh] overflow-hidden p-[2vh_1.4vw] max-lg:p-4 ${cardPaper(card.colour)}`}
        >
          <div className="flex min-h-0 flex-1 items-start gap-[1vw] max-lg:gap-3">
            <Rank of={card.rank ?? 0} className="size-[1.7em] text-[clamp(1.1rem,3.2vh,3rem)]" />
            <p
              className={`min-w-0 flex-1 whitespace-pre-line break-words font-display font-[600] leading-[1.15] ${letterSize(rows > 1 ? longest : card.text.length, rows)}`}
            >
              {card.text}
            </p>
          </div>
          <p className="text-[clamp(0.9rem,2.2vh,2rem)] text-soft">
            <ColourName colour={card.colour} colours={colours} />
          </p>
        </li>
      ))}
    </ol>
  )
}
