'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, useFormState } from '../../../../../_form/action-form'
import { TextField } from '../../../../../_form/fields'
import { addSomebody } from './actions'

/** What became of whoever was added. */
function Added() {
  const t = useTranslations('seats.door')
  const { answer } = useFormState()
  const status = typeof answer === 'object' && answer !== null && 'status' in answer ? answer.status : null
  return (
    <p role="status" className="font-semibold text-15 text-ok empty:absolute">
      {status === 'SEATED' && t('added')}
      {status === 'WAITING' && t('addedWaiting')}
    </p>
  )
}

/** Signs somebody up by the reference or the address of their registration. */
export function AddSomebody({ slug, sessionId }: { slug: string; sessionId: string }) {
  const t = useTranslations('seats.door')
  return (
    <ActionForm
      action={addSomebody}
      hidden={{ forum: slug, session: sessionId }}
      labels={{ who: t('who') }}
      submit={t('addSubmit')}
      variant="outline"
      className="flex max-w-form flex-col gap-5"
      clear
    >
      <TextField name="who" help={t('addText')} autoComplete="off" required />
      <Added />
    </ActionForm>
  )
}
