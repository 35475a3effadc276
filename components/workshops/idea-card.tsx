import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { CardColour } from '@/domain/workshops/schema'
import { T } from '../ui/translated'

/** The edge of a card; its colour is also said in words. */
export const edges: Readonly<Record<string, string>> = {
  green: 'border-s-theme-1',
  blue: 'border-s-theme-2',
  yellow: 'border-s-seat-4',
  rose: 'border-s-theme-3',
  white: 'border-s-edge',
}

/** What a colour stands for here, or its name. */
export function ColourName({ colour, colours }: { colour: string; colours: readonly CardColour[] }) {
  const t = useTranslations('workshops.colour')
  const means = colours.find((one) => one.colour === colour)?.means
  return <>{means && Object.keys(means).length > 0 ? <T value={means} /> : t(colour as 'green')}</>
}

type Props = {
  card: { colour: string; text: string; rank: number | null }
  colours: readonly CardColour[]
  /** Beside the colour: where it comes from. */
  aside?: ReactNode
  /** Read from the back of a room. */
  large?: boolean
  children?: ReactNode
}

/** One idea on a card. Nobody's name is on it. */
export function IdeaCard({ card, colours, aside, large = false, children }: Props) {
  return (
    <div
      className={`flex min-w-0 flex-col gap-2 break-inside-avoid rounded-14 border border-line border-s-8 bg-sheet p-4 ${edges[card.colour] ?? 'border-s-edge'}`}
    >
      <p
        className={`whitespace-pre-line break-words ${large ? 'font-display text-24 leading-tight font-[650]' : 'text-17'}`}
      >
        {card.rank !== null && <span className="me-2 font-bold tabular-nums">{card.rank}.</span>}
        {card.text}
      </p>
      <p className="flex flex-wrap justify-between gap-x-3 text-13 text-soft">
        <span>
          <ColourName colour={card.colour} colours={colours} />
        </span>
        {aside}
      </p>
      {children}
    </div>
  )
}
