import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { CardColour } from '@/domain/workshops/schema'
import { T } from '../ui/translated'

const hues: Readonly<Record<string, string>> = {
  green: '[--hue:var(--theme-1)]',
  blue: '[--hue:var(--theme-2)]',
  yellow: '[--hue:var(--seat-4)]',
  rose: '[--hue:var(--theme-3)]',
  white: '[--hue:var(--edge)]',
}

/** The paper of a card: its colour, which is also said in words. */
export const cardPaper = (colour: string) => `idea-card ${hues[colour] ?? hues.white}`

/** What a colour stands for here, or its name. */
export function ColourName({ colour, colours }: { colour: string; colours: readonly CardColour[] }) {
  const t = useTranslations('workshops.colour')
  const means = colours.find((one) => one.colour === colour)?.means
  return <>{means && Object.keys(means).length > 0 ? <T value={means} /> : t(colour as 'green')}</>
}

type Props = {
  card: { colour: string; text: string; rank: number | null }
  /** What colours stand for; without them the colour is said elsewhere. */
  colours?: readonly CardColour[]
  /** Beside the colour: where it comes from. */
  aside?: ReactNode
  /** What can be done with it. */
  children?: ReactNode
}

/** One idea on a card. Nobody's name is on it. */
export function IdeaCard({ card, colours, aside, children }: Props) {
  return (
    <div className={`flex h-full min-w-0 flex-col gap-3 p-4 pt-5 ${cardPaper(card.colour)}`}>
      <div className="flex flex-1 items-start gap-3">
        {card.rank !== null && <Rank of={card.rank} />}
        <p className="min-w-0 flex-1 whitespace-pre-line break-words font-display text-21 leading-snug">{card.text}</p>
      </div>
      <p className="flex flex-wrap justify-between gap-x-3 text-13 text-soft">
        {colours && (
          <span>
            <ColourName colour={card.colour} colours={colours} />
          </span>
        )}
        {aside}
      </p>
      {children}
    </div>
  )
}

/** The place of a card among those that were chosen. */
export function Rank({ of: rank, className = 'size-8 text-17' }: { of: number; className?: string }) {
  return (
    <span
      className={`grid shrink-0 place-content-center rounded-pill bg-ink font-bold text-paper tabular-nums leading-none ${className}`}
    >
      {rank}
    </span>
  )
}
