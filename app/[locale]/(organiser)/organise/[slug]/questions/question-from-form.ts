import { listOf, nested, ticked } from '../../_form/nested'

type OptionRow = { key?: string; label?: Record<string, string> }

const choices = ['CHOICE', 'SEVERAL_CHOICES']

/** Between a question and its answer in one value of the list "only if". */
export const pairMark = '='

/** The sent question builder as the schema reads it: empty choices fall out, the condition is taken apart. */
export function questionFromForm(form: FormData): unknown {
  const fields = nested(form)
  const rows = Object.values((fields.options ?? {}) as Record<string, OptionRow>)
  const written = rows.filter(({ label }) => Object.values(label ?? {}).some((text) => text.trim() !== ''))
  const [dependsOnId, dependsOnValue] = String(fields.condition ?? '').split(pairMark)
  return {
    ...fields,
    ...ticked(form, ['required']),
    typeIds: listOf(form, 'typeIds'),
    options: choices.includes(String(fields.kind))
      ? written.map(({ key, label }) => ({ key: key || undefined, label }))
      : [],
    dependsOnId: dependsOnId || null,
    dependsOnValue: dependsOnValue || null,
  }
}
