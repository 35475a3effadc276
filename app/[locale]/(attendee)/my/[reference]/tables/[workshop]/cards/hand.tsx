import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Heading } from '@/components/ui/heading'
import { IdeaCard } from '@/components/workshops/idea-card'
import type { ShownCard } from '@/domain/workshops/queries/cards'
import type { CardColour } from '@/domain/workshops/schema'

type Props = {
  id: string
  title: ReactNode
  none: ReactNode
  cards: readonly ShownCard[]
  colours: readonly CardColour[]
  /** What can be done with one of them. */
  act?: (card: ShownCard) => ReactNode
}

/** Some cards under their title. */
export function Cards({ id, title, none, cards, colours, act }: Props) {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <Heading level={2} size="small" id={id}>
        {title}
      </Heading>
      {cards.length === 0 && <p className="max-w-text text-soft">{none}</p>}
      <ul className="grid gap-3 sm:grid-cols-2">
        {cards.map((card) => (
          <li key={card.cardId}>
            <IdeaCard card={card} colours={colours}>
              {act?.(card)}
            </IdeaCard>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The cards the table has chosen, and how many it may. */
export function Choice({
  choice,
  most,
  colours,
  act,
}: Pick<Props, 'colours' | 'act'> & { choice: readonly ShownCard[]; most: number }) {
  const t = useTranslations('cards.choose')
  const title = t('title', { count: choice.length, most })
  return (
    <Cards
      id="choice"
      title={title}
      none={t('none', { most })}
      cards={choice}
      colours={colours}
      {...(act ? { act } : {})}
    />
  )
}
