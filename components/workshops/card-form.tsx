'use client'

import { useLocale, useTranslations } from 'next-intl'
import { words } from '@/domain/shared/multilingual'
import { cardFromForm } from '@/domain/workshops/card-form'
import { type CardColour, cardColours, cardSchema } from '@/domain/workshops/schema'
import { CheckedForm } from '../forms/checked-form'
import { OneField } from '../forms/choices'
import { LongTextField } from '../forms/fields'
import { SendButton } from '../forms/send-button'
import type { SendForm } from '../forms/sent-form'
import { cardPaper } from './idea-card'

type Props = {
  action: SendForm
  hidden: Record<string, string>
  colours: readonly CardColour[]
  /** What stands on it already. */
  card?: { colour: string; text: string }
  /** Under which name what is typed is kept in this tab until it has arrived. */
  keep?: string
}

/** Writes a card, or writes it anew. */
export function CardForm({ action, hidden, colours, card, keep }: Props) {
  const t = useTranslations('cards.write')
  const names = useTranslations('workshops.colour')
  const locale = useLocale()
  const offered = colours.length > 0 ? colours : cardColours.map((colour) => ({ colour, means: {} }))
  const labels = { colour: t('colour'), text: t('text') }
  return (
    <CheckedForm
      action={action}
      schema={cardSchema}
      read={cardFromForm}
      labels={labels}
      start={{ colour: card?.colour ?? offered[0]?.colour ?? '', text: card?.text ?? '' }}
      className="flex flex-col gap-5"
      {...(keep ? { keep: { as: keep, except: Object.keys(hidden) } } : {})}
    >
      {({ pending }) => (
        <>
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <OneField
            name="colour"
            label={labels.colour}
            options={offered.map(({ colour, means }) => ({
              value: colour,
              label: words(means, locale) || names(colour),
              help: words(means, locale) ? t('card', { colour: names(colour) }) : undefined,
              paper: cardPaper(colour),
            }))}
          />
          <LongTextField name="text" label={labels.text} help={t('textHelp')} required rows={3} maxLength={280} />
          <SendButton pending={pending} sending={t('sending')}>
            {t(card ? 'rewrite' : 'submit')}
          </SendButton>
        </>
      )}
    </CheckedForm>
  )
}
