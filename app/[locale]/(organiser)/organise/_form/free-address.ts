import { textOf } from '@/app/_server/form'
import { slugify } from '@/domain/shared/fold'
import { words } from '@/domain/shared/multilingual'
import { type Result, refuse } from '@/domain/shared/result'
import { nested } from './nested'

/** The fields of a form; an address left empty comes from the name. */
export function withAddress(form: FormData): Record<string, unknown> {
  const fields = nested(form)
  return textOf(form, 'slug').trim() ? fields : { ...fields, slug: slugify(words(fields.name, 'fr')) }
}

/**
 * Tries the address, and with a number after it while it is taken, unless somebody chose it.
 * @param reserved addresses that pages of the organiser have
 */
export async function atFreeAddress<Value, Code extends string>(
  form: FormData,
  wanted: string,
  reserved: readonly string[],
  attempt: (slug: string) => Promise<Result<Value, Code | 'slug-taken'>>,
): Promise<Result<Value, Code | 'slug-taken'>> {
  const chosen = textOf(form, 'slug').trim() !== ''
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted.slice(0, 56)}-${number}`
    const result = reserved.includes(slug) ? refuse('slug-taken') : await attempt(slug)
    if (result.ok || chosen || result.error !== 'slug-taken' || number === 20) return result
  }
}
