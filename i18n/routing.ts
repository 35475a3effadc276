import { defineRouting } from 'next-intl/routing'
import { defaultLocale, locales } from '@/domain/shared/locale'

/** The language is in the address and nowhere else: no cookie, and only a bare address is guessed from the browser. */
export const routing = defineRouting({
  locales,
  defaultLocale,
  localePrefix: 'always',
  localeCookie: false,
  alternateLinks: false,
})
