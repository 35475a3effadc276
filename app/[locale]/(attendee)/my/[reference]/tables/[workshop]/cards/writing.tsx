import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { CardForm } from '@/components/workshops/card-form'
import { CardList } from '@/components/workshops/card-list'
import type { ShownCard } from '@/domain/workshops/shown-card'
import { Press } from '../../../agenda/_parts/press'
import { rewrite, takeBack, write } from './actions'
import type { AtCards } from './at-cards'

/** Writes cards alone, until they are dealt. */
export function Writing({ own: { colours, each, hand }, step, hidden, keep, changed }: AtCards) {
  const t = useTranslations('cards')
  const card = hand.find(({ cardId }) => cardId === changed)
  const count = t('written', { count: hand.length, most: each.written })
  const base = `/my/${hidden.reference}/tables/${hidden.workshop}/cards`
  const act = ({ cardId, text }: ShownCard) => (
    <div className="flex flex-wrap gap-2">
      <ButtonLink href={`${base}?card=${cardId}#write`}>
        {t('write.change')} <span className="sr-only">{text}</span>
      </ButtonLink>
      <Press action={takeBack} hidden={{ ...hidden, card: cardId }} variant="quiet">
        {t('write.takeBack')} <span className="sr-only">{text}</span>
      </Press>
    </div>
  )
  return (
    <>
      {step === 'WRITE' ? (
        <p className="max-w-text">{t('write.lead', { count: each.written })}</p>
      ) : (
        <Notice>{t('dealSoon')}</Notice>
      )}
      <section id="write" aria-label={t('write.section')} className="flex flex-col gap-4">
        {card ? (
          <>
            <Heading level={2} size="block">
              {t('write.changing')}
            </Heading>
            <CardForm
              key={card.cardId}
              {...{ colours, card }}
              action={rewrite}
              hidden={{ ...hidden, card: card.cardId }}
            />
            <ButtonLink href={base} variant="quiet">
              {t('write.leave')}
            </ButtonLink>
          </>
        ) : hand.length < each.written ? (
          <CardForm key={hand.length} {...{ hidden, colours, keep }} action={write} />
        ) : (
          <Notice kind="ok">{t('write.all')}</Notice>
        )}
      </section>
      <p role="status" className="sr-only">
        {count}
      </p>
      <CardList id="hand" title={count} none={t('writtenNone')} cards={hand} {...{ colours, act }} />
    </>
  )
}
