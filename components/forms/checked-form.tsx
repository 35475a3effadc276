'use client'

import { createContext, type FocusEvent, type ReactNode, use } from 'react'
import type { FieldValues, UseFormRegisterReturn } from 'react-hook-form'
import type { ZodType } from 'zod'
import { ErrorSummary } from '../ui/error-summary'
import { Notice } from '../ui/notice'
import { useChecked } from './checked'
import { forgetTyped, keepTyped, useKeptValues } from './kept-values'
import { type SendForm, type SentForm, type Typed, useSentForm } from './sent-form'
import { useCodeWords } from './words'

/** What a field needs to know of the form around it. */
type Around = {
  control: (name: string) => UseFormRegisterReturn
  group: (name: string) => Omit<UseFormRegisterReturn, 'ref'>
  leave: (name: string) => void
  error: (name: string) => string | undefined
  typed: Typed
  hydrated: boolean
}

const Context = createContext<Around | null>(null)

/** The form around a field. */
export function useCheckedForm(): Around {
  const around = use(Context)
  if (!around) throw new Error('A field stands outside its form.')
  return around
}

export type Inside<Values> = {
  /** What stands in the controls now. */
  live: Values
  pending: boolean
  /** The form has arrived. */
  done: boolean
  refusal: string | undefined
  /** What was sent last, when it was refused. */
  sent: Typed | undefined
}

type Props<Values extends FieldValues> = {
  action: SendForm
  schema: ZodType
  read: (form: FormData) => Values
  /** Field name to its words, in the order of the form: for the summary of errors. */
  labels: Record<string, string>
  /** What stands in the form at first. */
  start?: Typed
  /** Remembers what was typed in this tab, under this name, but for these fields. */
  keep?: { as: string; except: readonly string[] }
  /** Shown when something kept was found, with the way to forget it. */
  found?: (forget: () => void) => ReactNode
  /** Refusals that are shown as the fault of a field: [field, code]. */
  faultOf?: Readonly<Record<string, readonly [string, string]>>
  onFocus?: (event: FocusEvent) => void
  className?: string
  summaryClassName?: string
  children: (inside: Inside<Values>) => ReactNode
}

/**
 * A form that is checked while it is filled in and again by the server, and that works without JavaScript.
 * Errors stand beside their fields and in a summary that takes the focus; a refusal stands above the form.
 */
export function CheckedForm<Values extends FieldValues>({ action, keep, found, start, ...rest }: Props<Values>) {
  const sent = useSentForm(action, keep && (() => forgetTyped(keep.as)))
  const { kept, forget } = useKeptValues(keep?.as)
  const typed = sent.state.values ?? kept ?? start ?? {}
  return (
    <>
      {kept && !sent.state.values && found?.(forget)}
      <Fields key={kept ? 'kept' : 'fresh'} sent={sent} keep={keep} typed={typed} {...rest} />
    </>
  )
}

type FieldsProps<Values extends FieldValues> = Omit<Props<Values>, 'action' | 'found' | 'start' | 'keep'> & {
  sent: SentForm
  typed: Typed
  keep: Props<Values>['keep'] | undefined
}

function Fields<Values extends FieldValues>({
  sent,
  schema,
  read,
  labels,
  typed,
  keep,
  faultOf = {},
  onFocus,
  className,
  summaryClassName = '',
  children,
}: FieldsProps<Values>) {
  const words = useCodeWords()
  const onChange = keep && ((form: FormData) => keepTyped(keep.as, form, keep.except))
  const { form, control, group, leave, codeOf, live, hydrated, attempt } = useChecked({
    sent,
    faultOf,
    schema,
    read,
    typed,
    onChange,
  })
  const error = (name: string) => {
    const code = codeOf(name)
    return code === undefined ? undefined : words.fault(code)
  }
  const faults = Object.entries(labels).flatMap(([field, label]) => {
    const message = error(field)
    return message === undefined ? [] : [{ field, message: `${label} – ${message}` }]
  })
  const { refusal } = sent.state
  return (
    <form {...form} onFocus={onFocus} className={className}>
      <div className={`flex flex-col gap-4 empty:hidden ${summaryClassName}`}>
        <ErrorSummary key={attempt} errors={faults} />
        {refusal !== undefined && faultOf[refusal] === undefined && (
          <Notice kind="danger" live>
            {words.refusal(refusal)}
          </Notice>
        )}
      </div>
      <Context value={{ control, group, leave, error, typed, hydrated }}>
        {children({ live, pending: sent.pending, done: sent.state.ok === true, refusal, sent: sent.state.values })}
      </Context>
    </form>
  )
}
