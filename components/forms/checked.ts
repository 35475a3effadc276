'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { type FormEvent, startTransition, useEffect, useMemo, useRef, useState } from 'react'
import { type FieldErrors, type FieldValues, get, type Path, type Resolver, set, useForm } from 'react-hook-form'
import type { ZodType } from 'zod'
import type { SentForm, SentState, Typed } from './sent-form'

type Options<Values extends FieldValues> = {
  sent: SentForm
  /** The schema the server reads too. */
  schema: ZodType
  /** Turns the form into what the schema reads: the server's own reader. */
  read: (form: FormData) => Values
  /** Refusals that are the fault of a field. */
  faultOf: Readonly<Record<string, readonly [string, string]>>
  /** What the controls begin with. */
  typed: Typed
  onChange?: ((form: FormData) => void) | undefined
}

/**
 * react-hook-form over the browser's own form: what is checked is read from the controls exactly as the server will read
 * it, so both sides see one thing. Without JavaScript the same controls go to the same action.
 */
export function useChecked<Values extends FieldValues>({
  sent,
  schema,
  read,
  faultOf,
  typed,
  onChange,
}: Options<Values>) {
  const form = useRef<HTMLFormElement>(null)
  const busy = useRef(false)
  const [attempt, setAttempt] = useState(0)
  const [hydrated, setHydrated] = useState(false)
  const [live, setLive] = useState<Values>(() => read(asFormData(typed)))

  const resolver: Resolver<Values> = (_, context, options) =>
    (zodResolver(schema as ZodType<Values, Values>) as Resolver<Values>)(
      read(new FormData(form.current ?? undefined)),
      context,
      options,
    )
  const errors = useSentErrors<Values>(sent.state, faultOf)
  const { register, unregister, handleSubmit, formState } = useForm<Values>({
    mode: 'onTouched',
    shouldFocusError: false,
    shouldUnregister: true,
    resolver,
    ...(errors && { errors }),
  })

  useEffect(() => {
    // What was typed before this script arrived counts too.
    if (form.current) setLive(read(new FormData(form.current)))
    setHydrated(true)
  }, [read])

  // An answer from the server is an attempt that has ended, whatever it says.
  const [answered, setAnswered] = useState(sent.state)
  if (answered !== sent.state) {
    setAnswered(sent.state)
    setAttempt(attempt + 1)
  }

  useEffect(() => {
    if (sent.state) busy.current = false
  }, [sent.state])

  function again() {
    busy.current = false
    setAttempt((count) => count + 1)
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (busy.current || sent.pending) return
    busy.current = true
    const element = event.currentTarget
    void handleSubmit(() => startTransition(() => sent.send(new FormData(element))), again)(event)
  }

  function changed() {
    if (!form.current) return
    const data = new FormData(form.current)
    setLive(read(data))
    onChange?.(data)
  }

  return {
    /** For the `<form>` itself. */
    form: { ref: form, action: sent.send, onSubmit, onChange: changed, noValidate: true },
    /** For a control: the library's listeners. */
    control: (name: string) => register(name as Path<Values>),
    /**
     * For the boxes of one group: the listeners without the element. With it, the library would write the first box's
     * state into all of them.
     */
    group: (name: string) => {
      const { ref: _, ...listeners } = register(name as Path<Values>)
      return listeners
    },
    /** When a group is no longer asked for, what was wrong with it goes too. */
    leave: (name: string) => unregister(name as Path<Values>),
    /** The code of what is wrong with a field. */
    codeOf: (name: string): string | undefined => {
      const error: unknown = get(formState.errors, name)
      const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : undefined
      return typeof message === 'string' && message !== '' ? message : undefined
    },
    /** What stands in the controls now. */
    live,
    /** False in the server's HTML, where everything that might be asked is there for browsers without scripts. */
    hydrated,
    /** Raised at every failed attempt, so that the summary takes the focus again. */
    attempt,
  }
}

export function asFormData(typed: Typed): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(typed)) {
    for (const text of Array.isArray(value) ? value : [value]) data.append(name, text)
  }
  return data
}

/** What the server found, in the library's shape; one object for one answer. */
function useSentErrors<Values extends FieldValues>(
  { errors, refusal }: SentState,
  faultOf: Options<Values>['faultOf'],
): FieldErrors<Values> | undefined {
  const fault = refusal === undefined ? undefined : faultOf[refusal]
  const [field, code] = fault ?? []
  return useMemo(() => {
    if (!errors && !field) return undefined
    const tree: FieldErrors<Values> = {}
    for (const [name, message] of Object.entries(errors ?? {})) set(tree, name, { type: 'server', message })
    if (field) set(tree, field, { type: 'server', message: code })
    return tree
  }, [errors, field, code])
}
