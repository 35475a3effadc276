'use client'

import { unstable_rethrow } from 'next/navigation'
import { useActionState } from 'react'

export type Typed = Record<string, string | string[]>

/** What comes back when a form was sent: codes, never sentences. The same shape as the server's own. */
export type SentState = {
  ok?: true
  /** What was typed, when it has to be shown again. */
  values?: Typed
  errors?: Record<string, string>
  refusal?: string
  value?: unknown
}

export type SendForm = (previous: SentState, form: FormData) => Promise<SentState>

export type SentForm = { state: SentState; send: (form: FormData) => void; pending: boolean }

/**
 * The state of a form that is sent to a server action. Without JavaScript the server renders the same state into the
 * page. With it, a request that never arrives becomes the refusal "network" instead of an error page: what was typed stays.
 */
export function useSentForm(action: SendForm, onArrived?: () => void): SentForm {
  const kind: SendForm = typeof window === 'undefined' ? action : keepOnFailure(action, onArrived)
  const [state, send, pending] = useActionState(kind, {})
  return { state, send, pending }
}

/** What the server answers, in so many letters, to more octets than it reads. */
const tooLarge = 'too-large'

function keepOnFailure(action: SendForm, onArrived?: () => void): SendForm {
  return async (previous, form) => {
    try {
      const state = await action(previous, form)
      if (state.ok) onArrived?.()
      return state
    } catch (error) {
      unstable_rethrow(error)
      return { refusal: error instanceof Error && error.message === tooLarge ? tooLarge : 'network' }
    }
  }
}
