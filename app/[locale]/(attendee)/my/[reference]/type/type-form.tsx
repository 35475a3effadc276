'use client'

import { useTranslations } from 'next-intl'
import { CheckedForm } from '@/components/forms/checked-form'
import { SendButton } from '@/components/forms/send-button'
import type { SendForm } from '@/components/forms/sent-form'
import { type Seats, TypeCards } from '@/components/registration/type-cards'
import type { FormType } from '@/domain/registration/form'
import { typeChoiceFromForm, typeChoiceSchema } from '../_form/schema'

type Props = {
  reference: string
  types: readonly FormType[]
  current: string
  seats: readonly Seats[]
  action: SendForm
}

/** Another profile, among those that have a seat. */
export function TypeForm({ reference, types, current, seats, action }: Props) {
  const t = useTranslations('my.type')
  return (
    <CheckedForm
      action={action}
      schema={typeChoiceSchema}
      read={typeChoiceFromForm}
      labels={{ typeId: t('legend') }}
      className="flex flex-col gap-8"
    >
      {({ live, pending }) => (
        <>
          <input type="hidden" name="reference" value={reference} />
          <TypeCards types={types} seats={seats} chosen={live.typeId} left={current} seatsOnly legend={t('legend')} />
          {types.some(({ id, requiresApproval }) => id !== current && requiresApproval) && (
            <p className="text-15 text-soft">{t('approval')}</p>
          )}
          {seats.some(({ state }) => state === 'open' || state === 'kept') ? (
            <SendButton pending={pending} sending={t('sending')}>
              {t('submit')}
            </SendButton>
          ) : (
            <p className="font-semibold">{t('none')}</p>
          )}
        </>
      )}
    </CheckedForm>
  )
}
