'use client'

import type { ReactNode } from 'react'
import { type SendForm, useSentForm } from '@/components/forms/sent-form'
import { useCodeWords } from '@/components/forms/words'
import type { ButtonVariant } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'

type Props = {
  action: SendForm
  hidden: Record<string, string>
  variant?: ButtonVariant
  className?: string
  children: ReactNode
}

/** One act and its button, among others in a row; a refusal stands under it. */
export function Press({ action, hidden, variant = 'outline', className = '', children }: Props) {
  const { state, send } = useSentForm(action)
  const words = useCodeWords()
  return (
    <form action={send} className={`flex flex-col items-start gap-3 ${className}`}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton variant={variant}>{children}</SubmitButton>
      {state.refusal && (
        <Notice kind="danger" live>
          {words.refusal(state.refusal)}
        </Notice>
      )}
    </form>
  )
}
