import type { ZodError } from 'zod'

/** What was typed, to be shown again. Files and the framework's own fields stay out. */
export function typedValues(form: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {}
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION')) continue
    const texts = form.getAll(name).filter((value): value is string => typeof value === 'string')
    const [first] = texts
    if (first !== undefined) values[name] = texts.length > 1 ? texts : first
  }
  return values
}

/** One text field; empty when it is absent or a file. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** The first error of each field, as a code: "answers.<id>" → "required". Library sentences become "invalid". */
export function fieldErrors(error: ZodError): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const issue of error.issues) {
    errors[issue.path.join('.')] ??= /^[a-z][a-z0-9-]*$/.test(issue.message) ? issue.message : 'invalid'
  }
  return errors
}
