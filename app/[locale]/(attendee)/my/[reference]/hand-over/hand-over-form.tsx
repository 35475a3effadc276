'use client'

import { useTranslations } from 'next-intl'
import { CheckedForm } from '@/components/forms/checked-form'
import { TextField } from '@/components/forms/fields'
import { SendButton } from '@/components/forms/send-button'
import type { SendForm } from '@/components/forms/sent-form'
import { handOverSchema } from '@/domain/registration/schema'
import { handOverFromForm } from '../_form/schema'

/** Who comes instead. No autocomplete: it would write the holder's own name. */
export function HandOverForm({ reference, action }: { reference: string; action: SendForm }) {
  const t = useTranslations('my.handOver')
  const fields = useTranslations('register.fields')
  const labels = {
    givenName: fields('givenName.label'),
    familyName: fields('familyName.label'),
    email: fields('email.label'),
    function: fields('function.label'),
  }
  return (
    <CheckedForm
      action={action}
      schema={handOverSchema}
      read={handOverFromForm}
      labels={labels}
      className="flex flex-col gap-6"
    >
      {({ pending }) => (
        <>
          <input type="hidden" name="reference" value={reference} />
          <h2 className="text-24">{t('legend')}</h2>
          <div className="grid gap-6 sm:grid-cols-2 sm:gap-4">
            <TextField name="givenName" label={labels.givenName} required autoComplete="off" />
            <TextField name="familyName" label={labels.familyName} required autoComplete="off" />
          </div>
          <TextField
            name="email"
            label={labels.email}
            help={t('emailHelp')}
            required
            type="email"
            inputMode="email"
            autoComplete="off"
            spellCheck={false}
          />
          <TextField name="function" label={labels.function} help={fields('function.help')} autoComplete="off" />
          <SendButton pending={pending} sending={t('sending')}>
            {t('submit')}
          </SendButton>
        </>
      )}
    </CheckedForm>
  )
}
