'use client'

import type { ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { Button, type ButtonVariant } from '../ui/button'
import { Spinner } from '../ui/spinner'

type Props = { pending?: boolean; sending: string; variant?: ButtonVariant; children: ReactNode }

/** Sends the form around it: the whole width of a phone, and a word while it is on its way. */
export function SendButton({ pending = false, sending, variant = 'solid', children }: Props) {
  const status = useFormStatus()
  const busy = pending || status.pending
  return (
    <div>
      <Button type="submit" variant={variant} size="large" aria-disabled={busy} className="w-full sm:w-auto">
        {busy && <Spinner />}
        {children}
      </Button>
      <span role="status" className="sr-only">
        {busy ? sending : ''}
      </span>
    </div>
  )
}
