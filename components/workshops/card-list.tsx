import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { CardColour } from '@/domain/workshops/schema'
import type { ShownCard } from '@/domain/workshops/shown-card'
import { Heading } from '../ui/heading'
import { IdeaCard } from './idea-card'

type Props = {
  id: string
  title: ReactNode
  help?: ReactNode
  none?: ReactNode
  cards: readonly ShownCard[]
  colours: readonly CardColour[]
  /** What can be done with one of them. */
  act?: ((card: ShownCard) => ReactNode) | undefined
}

/** Some cards under their title. */
export function CardList({ id, title, help, none, cards, colours, act }: Props) {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <Heading level={2} size="small" id={id}>
        {title}
      </Heading>
      {help && <p className="max-w-text text-soft">{help}</p>}
      {cards.length === 0 && none && <p className="max-w-text text-soft">{none}</p>}
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
export function ChoiceList({ cards, most, colours, act }: Pick<Props, 'cards' | 'colours' | 'act'> & { most: number }) {
  const t = useTranslations('cards.choose')
  const title = t('title', { count: cards.length, most })
  const full = act && cards.length >= most ? t('full') : undefined
  return <CardList id="choice" title={title} help={full} none={t('none', { most })} {...{ cards, colours, act }} />
}
