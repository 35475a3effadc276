import { z } from 'zod'
import type { FormConsent } from '@/domain/registration/form'
import { type Locale, locales } from '@/domain/shared/locale'

/** Which profile one changes to. */
export const typeChoiceSchema = z.object({ typeId: z.string().min(1, 'required') })

export function typeChoiceFromForm(form: FormData) {
  return { typeId: String(form.get('typeId') ?? '') }
}

/** The word that confirms an erasure, in each language of the interface. */
export const eraseWords: Record<Locale, string> = { fr: 'EFFACER', nl: 'WISSEN', en: 'ERASE' }

/** The word typed in full, in any of the languages. */
export const eraseSchema = z.object({
  word: z
    .string()
    .refine((typed) => locales.some((locale) => eraseWords[locale] === typed.trim().toUpperCase()), 'word'),
})

export function eraseFromForm(form: FormData) {
  return { word: String(form.get('word') ?? '') }
}

export function handOverFromForm(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? '')
  return {
    givenName: text('givenName'),
    familyName: text('familyName'),
    email: text('email'),
    function: text('function'),
  }
}

/** Required consents stay given: without them there is no registration. */
export function consentsSchema(consents: readonly FormConsent[]) {
  return z.object({ consents: z.array(z.string()) }).superRefine(({ consents: given }, context) => {
    for (const { id, required } of consents) {
      if (required && !given.includes(id)) {
        context.addIssue({ code: 'custom', path: ['consents', id], message: 'consent-required' })
      }
    }
  })
}

export function consentsFromForm(form: FormData) {
  return { consents: form.getAll('consents').map(String) }
}
