import { z } from 'zod'
import { organisationsSchema } from '@/domain/forum/schema'
import { nested } from '../../_form/nested'
import { rowsOf } from '../../_form/rows'
import { atTheirRows } from '../../_form/rows-schema'

/** The sent list of organisations: rows without a name fall out. */
export function organisationsFromForm(form: FormData): unknown {
  const rows = rowsOf(nested(form), 'organisations')
  return { organisations: rows.filter(({ name }) => String(name ?? '').trim() !== '') }
}

/** The same, checked; faults are told at their rows. */
export const organisationsForm = atTheirRows(z.object({ organisations: organisationsSchema })).transform(
  ({ organisations }) => organisations,
)
