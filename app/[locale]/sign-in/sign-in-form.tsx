'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/input'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { askToSignIn } from './actions'

export function SignInForm({ to }: { to: string }) {
  const t = useTranslations('auth.sign-in')
  const refusals = useTranslations('refusals')
  const [state, send] = useActionState(askToSignIn, {})
  const fault = state.errors?.email ? refusals('email') : undefined
  return (
    <form action={send} noValidate className="flex flex-col gap-6">
      {state.refusal === 'too-many-requests' && (
        <Notice kind="danger" live>
          {refusals('too-many-requests')}
        </Notice>
      )}
      <ErrorSummary errors={fault ? [{ field: 'email', message: fault }] : []} />
      <Field name="email" label={t('email')} help={t('emailHelp')} error={fault} required>
        <TextInput
          type="email"
          autoComplete="email"
          inputMode="email"
          defaultValue={String(state.values?.email ?? '')}
        />
      </Field>
      <input type="hidden" name="to" value={to} />
      <SubmitButton size="large" className="self-start">
        {t('submit')}
      </SubmitButton>
    </form>
  )
}
