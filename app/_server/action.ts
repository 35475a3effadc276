import type { ZodType } from 'zod'
import type { Refusal } from '@/domain/shared/result'
import { type LimitName, withinLimit } from '@/lib/limits'
import { fieldErrors, typedValues } from './form'
import { type RequestFacts, requestFacts } from './request'
import { type ReadFile, readFiles, type SentFiles } from './sent-files'

/** What a form knows after it was sent. Codes, never sentences; `values` is what was typed, to be shown again. */
export type ActionState = {
  ok?: true
  values?: Record<string, string | string[]>
  errors?: Record<string, string>
  refusal?: string
  value?: unknown
}

export type ServerAction = (previous: ActionState, form: FormData) => Promise<ActionState>

type Input<Scope, Values, Field extends string> = {
  scope: Scope
  values: Values
  /** Null for a field that was left empty. */
  files: SentFiles<Field>
  form: FormData
  facts: RequestFacts
}

type Definition<Scope, Values, Field extends string> = {
  /** "chapter.verb", listed in access.ts. */
  name: string
  /** Proves who this is; redirects or answers 404 by throwing. */
  guard?: (form: FormData, facts: RequestFacts) => Promise<Scope>
  /** One schema for the form and the server; a function when it depends on the scope. */
  schema?: ZodType<Values> | ((form: FormData, scope: Scope) => Promise<ZodType<Values>>)
  /** Turns the form into what the schema reads; by default its text fields. */
  read?: (form: FormData) => unknown
  /** File fields, and who checks what is in them. */
  files?: Record<Field, ReadFile>
  limit?: LimitName
  /** What the form shows next when a button only rearranged it, without scripts; null when it is to be sent. */
  redraw?: (form: FormData) => ActionState['values'] | null
}

/** A command's answer; a refusal may carry what the form needs to say more of it. */
type Outcome = { ok: true; value: unknown } | (Refusal<string> & { value?: unknown })

/**
 * A server action: Origin, limit, guard, schema, files, then one command. Everything the framework exposes as a public
 * endpoint goes through here; the test of access.ts fails on an action that does not.
 * The handler returns a command's Result, or nothing when it redirects or has nothing to say.
 */
export function defineAction<Scope = undefined, Values = undefined, Field extends string = never>(
  { guard, schema, read = typedValues, files: fields, limit = 'action', redraw }: Definition<Scope, Values, Field>,
  handler: (input: Input<Scope, Values, Field>) => Promise<Outcome | undefined>,
): ServerAction {
  return async (_previous, form) => {
    const facts = await requestFacts()
    const typed = typedValues(form)
    if (!facts.ours) return { values: typed, refusal: 'forbidden-origin' }
    if (!(await withinLimit(limit, facts.client))) return { values: typed, refusal: 'too-many-requests' }

    const scope = (await guard?.(form, facts)) as Scope
    const redrawn = redraw?.(form)
    if (redrawn) return { values: redrawn }

    let values = undefined as Values
    if (schema) {
      const parsed = (typeof schema === 'function' ? await schema(form, scope) : schema).safeParse(read(form))
      if (!parsed.success) return { values: typed, errors: fieldErrors(parsed.error) }
      values = parsed.data
    }
    const { files, errors } = await readFiles(form, fields)
    if (errors) return { values: typed, errors }
    const result = await handler({ scope, values, files, form, facts })
    if (result?.ok === false) return { values: typed, refusal: result.error, value: result.value }
    return { ok: true, value: result?.value }
  }
}
