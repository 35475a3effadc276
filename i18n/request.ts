import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { messagesOf } from './messages'
import { routing } from './routing'

/** Dates of a forum are shown in the forum's own zone; this one is for everything that belongs to no forum. */
export const interfaceTimeZone = 'Europe/Paris'

export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale
  return { locale, messages: await messagesOf(locale), timeZone: interfaceTimeZone }
})
