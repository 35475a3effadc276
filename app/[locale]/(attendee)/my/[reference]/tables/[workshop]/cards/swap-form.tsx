'use client'

import { useTranslations } from 'next-intl'
import { CheckedForm } from '@/components/forms/checked-form'
import { OneField } from '@/components/forms/choices'
import { SendButton } from '@/components/forms/send-button'
import { Notice } from '@/components/ui/notice'
import { ColourName, cardPaper } from '@/components/workshops/idea-card'
import { swapFromForm, swapSchema } from '@/domain/workshops/card-form'
import type { CardColour } from '@/domain/workshops/schema'
import type { ShownCard } from '@/domain/workshops/shown-card'
import { swap } from './actions'

type Props = {
  hidden: { reference: string; workshop: string }
  hand: readonly ShownCard[]
  onTable: readonly ShownCard[]
  colours: readonly CardColour[]
}

/** Lays one of one's cards on the table and takes one that lies there. */
export function SwapForm({ hidden, hand, onTable, colours }: Props) {
  const t = useTranslations('cards.swap')
  const labels = { give: t('give', { count: hand.length }), take: t('take', { count: onTable.length }) }
  const choices = (cards: readonly ShownCard[]) =>
    cards.map(({ cardId, colour, text }) => ({
      value: cardId,
      label: <span className="whitespace-pre-line font-display text-21">{text}</span>,
      help: <ColourName colour={colour} colours={colours} />,
      paper: cardPaper(colour),
    }))
  return (
    <CheckedForm action={swap} schema={swapSchema} read={swapFromForm} labels={labels} className="flex flex-col gap-8">
      {({ pending, done }) => (
        <>
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {done && (
            <Notice kind="ok" live>
              {t('done')}
            </Notice>
          )}
          <OneField name="give" label={labels.give} options={choices(hand)} />
          <OneField name="take" label={labels.take} options={choices(onTable)} />
          <SendButton pending={pending} sending={t('sending')}>
            {t('submit')}
          </SendButton>
        </>
      )}
    </CheckedForm>
  )
}
