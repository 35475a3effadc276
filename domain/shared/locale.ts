/** The languages of the interface, in the order they are offered. */
export const locales = ['fr', 'nl', 'en'] as const

export type Locale = (typeof locales)[number]

export const defaultLocale: Locale = 'fr'

/** Narrows any string to a locale; an unknown one becomes French. */
export function asLocale(value: string | null | undefined): Locale {
  return locales.find((locale) => locale === value) ?? defaultLocale
}
