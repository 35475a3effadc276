'use client'

import type { ReactNode } from 'react'
import type { ButtonVariant } from '../ui/button'
import { Notice } from '../ui/notice'
import { SendButton } from './send-button'
import { type SendForm, useSentForm } from './sent-form'
import { useCodeWords } from './words'

type Props = {
  action: SendForm
  hidden: Record<string, string>
  submit: ReactNode
  sending: string
  variant?: ButtonVariant
  children?: ReactNode
}

/** One decision and its button; a refusal stands above it. */
export function ActForm({ action, hidden, submit, sending, variant = 'solid', children }: Props) {
  const { state, send, pending } = useSentForm(action)
  const words = useCodeWords()
  return (
    <form action={send} className="flex flex-col gap-4">
      {state.refusal && (
        <Notice kind="danger" live>
          {words.refusal(state.refusal)}
        </Notice>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <SendButton pending={pending} sending={sending} variant={variant}>
        {submit}
      </SendButton>
    </form>
  )
}
