'use client'

import { useTranslations } from 'next-intl'
import { CheckedForm } from '@/components/forms/checked-form'
import { OneField } from '@/components/forms/choices'
import { TextField } from '@/components/forms/fields'
import { SendButton } from '@/components/forms/send-button'
import { sitWithForm } from '@/domain/workshops/sit-with-form'
import { ask } from '../../actions'
import { askFromForm } from '../../wish-from-form'

type Props = { reference: string; workshopId: string; changing: boolean }

/** Asks to sit with somebody, by their address or the reference on their ticket. */
export function AskForm({ reference, workshopId, changing }: Props) {
  const t = useTranslations('tables.asked')
  const labels = { email: t('who'), everyRound: t('when') }
  return (
    <CheckedForm
      action={ask}
      schema={sitWithForm}
      read={askFromForm}
      labels={labels}
      start={{ everyRound: 'yes' }}
      faultOf={{ yourself: ['email', 'yourself'] }}
      className="flex flex-col gap-6"
    >
      {({ pending }) => (
        <>
          <input type="hidden" name="reference" value={reference} />
          <input type="hidden" name="workshop" value={workshopId} />
          <TextField
            name="email"
            label={labels.email}
            help={t('whoHelp')}
            required
            maxLength={254}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
          />
          {changing && (
            <OneField
              name="everyRound"
              label={labels.everyRound}
              options={[
                { value: 'yes', label: t('everyRound') },
                { value: 'no', label: t('firstRound') },
              ]}
            />
          )}
          <SendButton pending={pending} sending={t('sending')} variant="outline">
            {t('submit')}
          </SendButton>
        </>
      )}
    </CheckedForm>
  )
}
