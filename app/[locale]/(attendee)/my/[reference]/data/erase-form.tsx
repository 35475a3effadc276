'use client'

import { useTranslations } from 'next-intl'
import { CheckedForm } from '@/components/forms/checked-form'
import { TextField } from '@/components/forms/fields'
import { SendButton } from '@/components/forms/send-button'
import type { SendForm } from '@/components/forms/sent-form'
import { eraseFromForm, eraseSchema } from '../_form/schema'

/** Nothing brings erased data back, so the word has to be typed. */
export function EraseForm({ reference, word, action }: { reference: string; word: string; action: SendForm }) {
  const t = useTranslations('my.data')
  const label = t('confirm', { word })
  return (
    <CheckedForm
      action={action}
      schema={eraseSchema}
      read={eraseFromForm}
      labels={{ word: label }}
      className="flex flex-col gap-6"
    >
      {({ pending }) => (
        <>
          <input type="hidden" name="reference" value={reference} />
          <TextField
            name="word"
            label={label}
            required
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            className="max-w-60"
          />
          <SendButton pending={pending} sending={t('sending')} variant="danger">
            {t('submit')}
          </SendButton>
        </>
      )}
    </CheckedForm>
  )
}
