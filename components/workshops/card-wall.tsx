import { useTranslations } from 'next-intl'
import type { CardColour } from '@/domain/workshops/schema'
import { Heading } from '../ui/heading'
import { ColourName, IdeaCard } from './idea-card'

export type WallCard = { cardId: string; colour: string; text: string; rank: number | null; table: number }

type Props = {
  cards: readonly WallCard[]
  colours: readonly CardColour[]
  /** Of the headings of its colours. */
  level: 2 | 3
}

/** The colours in use: those the workshop names, then any other. */
function coloursOn(cards: readonly WallCard[], colours: readonly CardColour[]): string[] {
  return [...new Set([...colours.map(({ colour }) => colour), ...cards.map(({ colour }) => colour)])]
}

/** All cards of a wall, one column a colour; each says from which table it comes. */
export function CardWall({ cards, colours, level }: Props) {
  const t = useTranslations('cards.wall')
  return (
    <div className="grid items-start gap-8 md:grid-cols-[repeat(auto-fit,minmax(18rem,1fr))]">
      {coloursOn(cards, colours).map((colour) => {
        const some = cards.filter((card) => card.colour === colour)
        return (
          <section key={colour} aria-labelledby={`wall-${colour}`} className="flex min-w-0 flex-col gap-3">
            <Heading level={level} size="small" id={`wall-${colour}`}>
              <ColourName colour={colour} colours={colours} />{' '}
              <span className="font-normal text-soft tabular-nums">{some.length}</span>
            </Heading>
            {some.length === 0 && <p className="text-15 text-soft">{t('none')}</p>}
            <ul className="grid gap-3 sm:grid-cols-[repeat(auto-fill,minmax(14rem,1fr))]">
              {some.map((card) => (
                <li key={card.cardId}>
                  <IdeaCard card={{ ...card, rank: null }} aside={<span>{t('table', { number: card.table })}</span>} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
