'use client'

import type { ReactNode } from 'react'
import { type SendForm, useSentForm } from '@/components/forms/sent-form'
import { useCodeWords } from '@/components/forms/words'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

type Props = {
  action: SendForm
  hidden: Record<string, string>
  /** The full words, with the name. */
  label: string
  solid?: boolean
  children: ReactNode
}

/** One act at a table; a refusal stands under its button. */
export function SeatForm({ action, hidden, label, solid = false, children }: Props) {
  const { state, send, pending } = useSentForm(action)
  const words = useCodeWords()
  return (
    <form action={send} className="flex flex-col gap-2">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" variant={solid ? 'solid' : 'outline'} aria-label={label} aria-disabled={pending}>
        {children}
      </Button>
      {state.refusal && (
        <Notice kind="danger" live>
          {words.refusal(state.refusal)}
        </Notice>
      )}
    </form>
  )
}
