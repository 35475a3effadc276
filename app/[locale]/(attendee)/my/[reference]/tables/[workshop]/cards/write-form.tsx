'use client'

import { useLocale, useTranslations } from 'next-intl'
import { CheckedForm } from '@/components/forms/checked-form'
import { OneField } from '@/components/forms/choices'
import { LongTextField } from '@/components/forms/fields'
import { SendButton } from '@/components/forms/send-button'
import { words } from '@/domain/shared/multilingual'
import { type CardColour, cardColours, cardSchema } from '@/domain/workshops/schema'
import { rewrite, write } from './actions'
import { cardFromForm } from './card-from-form'

type Props = {
  hidden: { reference: string; workshop: string }
  colours: readonly CardColour[]
  card?: { cardId: string; colour: string; text: string }
}

/** Writes a card, or writes it anew. */
export function WriteForm({ hidden, colours, card }: Props) {
  const t = useTranslations('cards.write')
  const names = useTranslations('workshops.colour')
  const locale = useLocale()
  const offered = colours.length > 0 ? colours : cardColours.map((colour) => ({ colour, means: {} }))
  const labels = { colour: t('colour'), text: t('text') }
  return (
    <CheckedForm
      action={card ? rewrite : write}
      schema={cardSchema}
      read={cardFromForm}
      labels={labels}
      start={{ colour: card?.colour ?? offered[0]?.colour ?? '', text: card?.text ?? '' }}
      className="flex flex-col gap-5"
    >
      {({ pending }) => (
        <>
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {card && <input type="hidden" name="card" value={card.cardId} />}
          <OneField
            name="colour"
            label={labels.colour}
            options={offered.map(({ colour, means }) => ({
              value: colour,
              label: words(means, locale) || names(colour),
              help: words(means, locale) ? t('card', { colour: names(colour) }) : undefined,
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
