import { z } from 'zod'
import { type Locale, locales } from './locale'

/** One text in several languages; a missing language is absent, never an empty string. */
export type Multilingual = { [locale in Locale]?: string }

/** What a reader gets: the words, and the language they are in when it is not the reader's own. */
export type Translated = { text: string; lang: Locale; fallback: boolean }

const fallbackOrder: readonly Locale[] = ['fr', 'en', 'nl']

/** Reads a Json column; anything that is not a multilingual value reads as empty. */
export function multilingual(value: unknown): Multilingual {
  if (typeof value !== 'object' || value === null) return {}
  const entries = locales.flatMap((locale) => {
    const text = (value as Record<string, unknown>)[locale]
    return typeof text === 'string' && text.trim() !== '' ? [[locale, text] as const] : []
  })
  return Object.fromEntries(entries)
}

/** The text in the reader's language, else in the first of French, English, Dutch that exists; null when there is none. */
export function translate(value: unknown, locale: Locale): Translated | null {
  const texts = multilingual(value)
  const lang = [locale, ...fallbackOrder].find((candidate) => texts[candidate] !== undefined)
  if (lang === undefined) return null
  return { text: texts[lang] ?? '', lang, fallback: lang !== locale }
}

/** The words alone, for titles, mails and feeds; empty when there are none. */
export function words(value: unknown, locale: Locale): string {
  return translate(value, locale)?.text ?? ''
}

/** The words for where no `lang` can be said: those in another language carry its name, "Pauze [nl]". */
export function markedWords(value: unknown, locale: Locale): string {
  const found = translate(value, locale)
  if (!found) return ''
  return found.fallback ? `${found.text} [${found.lang}]` : found.text
}

/** Languages of `wanted` in which the text is missing. */
export function missingLocales(value: unknown, wanted: readonly Locale[]): Locale[] {
  const texts = multilingual(value)
  return wanted.filter((locale) => texts[locale] === undefined)
}

/** A multilingual form field: trims, drops empty languages. Refuses more than `max` characters with the code "too-long". */
export function multilingualSchema(max: number) {
  const text = z.string().trim().max(max, 'too-long').optional()
  return z.object({ fr: text, nl: text, en: text }).transform((value): Multilingual => multilingual(value))
}

/** The same, with at least one language: the code is "required". */
export function requiredMultilingualSchema(max: number) {
  return multilingualSchema(max).refine((value) => Object.keys(value).length > 0, 'required')
}
