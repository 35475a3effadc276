'use client'

import { useTranslations } from 'next-intl'
import { CheckedForm } from '@/components/forms/checked-form'
import { OneField } from '@/components/forms/choices'
import { SendButton } from '@/components/forms/send-button'
import { ColourName } from '@/components/workshops/idea-card'
import type { ShownCard } from '@/domain/workshops/queries/cards'
import type { CardColour } from '@/domain/workshops/schema'
import { swap } from './actions'
import { swapFromForm, swapSchema } from './card-from-form'

type Props = {
  hidden: { reference: string; workshop: string }
  hand: readonly ShownCard[]
  onTable: readonly ShownCard[]
  colours: readonly CardColour[]
}

/** Lays one of one's cards on the table and takes one that lies there. */
export function SwapForm({ hidden, hand, onTable, colours }: Props) {
  const t = useTranslations('cards.swap')
  const labels = { give: t('give'), take: t('take') }
  const choices = (cards: readonly ShownCard[]) =>
    cards.map(({ cardId, colour, text }) => ({
      value: cardId,
      label: text,
      help: <ColourName colour={colour} colours={colours} />,
    }))
  return (
    <CheckedForm action={swap} schema={swapSchema} read={swapFromForm} labels={labels} className="flex flex-col gap-6">
      {({ pending }) => (
        <>
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
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
