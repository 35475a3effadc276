'use client'

import { useTranslations } from 'next-intl'
import { CheckedForm } from '@/components/forms/checked-form'
import { TextField } from '@/components/forms/fields'
import { SendButton } from '@/components/forms/send-button'
import type { SendForm } from '@/components/forms/sent-form'
import { Notice } from '@/components/ui/notice'
import { personalLinkSchema } from '@/domain/registration/schema'

const read = (form: FormData) => ({ email: String(form.get('email') ?? '') })

/** An address, and a link mailed to it. */
export function AskForm({ action }: { action: SendForm }) {
  const t = useTranslations('my.ask')
  return (
    <CheckedForm
      action={action}
      schema={personalLinkSchema}
      read={read}
      labels={{ email: t('email') }}
      className="flex max-w-form flex-col gap-6"
    >
      {({ pending, done }) => (
        <>
          {done && (
            <Notice kind="ok" title={t('done')} live>
              {t('doneText')}
            </Notice>
          )}
          <TextField
            name="email"
            label={t('email')}
            required
            type="email"
            inputMode="email"
            autoComplete="email"
            spellCheck={false}
          />
          <SendButton pending={pending} sending={t('sending')}>
            {t('submit')}
          </SendButton>
        </>
      )}
    </CheckedForm>
  )
}
