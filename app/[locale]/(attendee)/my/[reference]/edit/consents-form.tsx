'use client'

import { useTranslations } from 'next-intl'
import { CheckedForm } from '@/components/forms/checked-form'
import { SendButton } from '@/components/forms/send-button'
import type { SendForm } from '@/components/forms/sent-form'
import { ConsentFields } from '@/components/registration/consent-fields'
import type { FormConsent } from '@/domain/registration/form'
import { consentsFromForm, consentsSchema } from '../_form/schema'

type Props = { reference: string; consents: readonly FormConsent[]; given: readonly string[]; action: SendForm }

/** Consents are given and withdrawn apart from everything else. */
export function ConsentsForm({ reference, consents, given, action }: Props) {
  const t = useTranslations('my.edit')
  return (
    <section id="consents" aria-labelledby="consents-title" className="flex flex-col gap-6 border-line border-t pt-8">
      <div>
        <h2 id="consents-title" className="text-24">
          {t('consents')}
        </h2>
        <p className="mt-2 text-15 text-soft">{t('consentsText')}</p>
      </div>
      <CheckedForm
        action={action}
        schema={consentsSchema(consents)}
        read={consentsFromForm}
        labels={Object.fromEntries(consents.map(({ id }) => [`consents.${id}`, t('consents')]))}
        start={{ consents: [...given] }}
        className="flex flex-col gap-6"
      >
        {({ pending }) => (
          <>
            <input type="hidden" name="reference" value={reference} />
            <ConsentFields consents={consents} />
            <SendButton pending={pending} sending={t('sending')} variant="outline">
              {t('saveConsents')}
            </SendButton>
          </>
        )}
      </CheckedForm>
    </section>
  )
}
