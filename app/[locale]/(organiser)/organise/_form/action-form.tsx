'use client'

import { createContext, type ReactNode, startTransition, useContext, useEffect, useRef } from 'react'
import type { ActionState, ServerAction } from '@/app/_server/action'
import { useSentForm } from '@/components/forms/sent-form'
import { useCodeWords } from '@/components/forms/words'
import { Button, type ButtonVariant } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Notice } from '@/components/ui/notice'
import { Spinner } from '@/components/ui/spinner'

type FormState = {
  values: NonNullable<ActionState['values']> | null
  errors: Record<string, string>
  labels: Record<string, string>
  /** Put before the ids of the controls, where a page has several forms. */
  prefix: string
  refusal: string | undefined
  /** What the action answered besides. */
  answer: unknown
}

const Context = createContext<FormState>({
  values: null,
  errors: {},
  labels: {},
  prefix: '',
  refusal: undefined,
  answer: undefined,
})

/** The state of the form around a field. */
export function useFormState(): FormState {
  return useContext(Context)
}

type Props = {
  action: ServerAction
  submit: ReactNode
  /** Read by a screen reader instead of the button's words, where many buttons look alike. */
  submitLabel?: string
  variant?: ButtonVariant
  hidden?: Record<string, string>
  /** Field name to its words, for the fields and for the summary of errors. */
  labels?: Record<string, string>
  prefix?: string
  /** What is said when it went well; nothing when the page itself shows it. */
  done?: string
  /** Beside the button. */
  aside?: ReactNode
  /** Empties the fields when it went well: for adding one after the other. */
  clear?: boolean
  className?: string
  children?: ReactNode
}

/**
 * A form of the organiser: sent to a server action with or without JavaScript, keeps what was typed when it is refused,
 * shows every error beside its field and in a summary.
 */
export function ActionForm({
  action,
  hidden = {},
  labels = {},
  prefix = '',
  clear = false,
  children,
  ...props
}: Props) {
  const { state, send, pending } = useSentForm(action)
  const words = useCodeWords()
  const form = useRef<HTMLFormElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const errors = Object.fromEntries(
    Object.entries(state.errors ?? {}).map(([field, code]) => [field, words.fault(code)]),
  )
  useEffect(() => {
    if (!state.ok) return
    if (clear) form.current?.reset()
    // a line that was moved takes the focus away with it
    if (document.activeElement === document.body) button.current?.focus()
  }, [clear, state])

  return (
    <form
      ref={form}
      action={send}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (pending) return
        const { submitter } = event.nativeEvent as SubmitEvent
        const data = new FormData(event.currentTarget, submitter)
        startTransition(() => send(data))
      }}
      className={props.className ?? 'flex flex-col gap-8'}
    >
      <ErrorSummary errors={summaryOf(errors, labels, prefix)} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Context
        value={{ values: state.values ?? null, errors, labels, prefix, refusal: state.refusal, answer: state.value }}
      >
        {children}
      </Context>
      {state.refusal && !state.value && (
        <Notice kind="danger" live>
          {words.refusal(state.refusal)}
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button
          ref={button}
          type="submit"
          variant={props.variant ?? 'solid'}
          aria-disabled={pending}
          {...(props.submitLabel ? { 'aria-label': props.submitLabel } : {})}
        >
          {pending && <Spinner />}
          {props.submit}
        </Button>
        {props.aside}
        <p role="status" className="font-semibold text-15 text-ok empty:absolute">
          {state.ok && !pending ? props.done : null}
        </p>
      </div>
    </form>
  )
}

/** "name.fr" leads to its own input; an error of a whole group leads to the group's first. */
function summaryOf(errors: Record<string, string>, labels: Record<string, string>, prefix: string) {
  return Object.entries(errors).map(([field, message]) => {
    const label = labels[field] ?? labels[field.split('.')[0] ?? '']
    return { field: `${prefix}${field}`, message: label ? `${label} – ${message}` : message }
  })
}
