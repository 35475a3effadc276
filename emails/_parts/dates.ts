import type { Locale } from 'next-intl'

const tags: Record<Locale, string> = { fr: 'fr-FR', nl: 'nl-BE', en: 'en-GB' }
const nbsp = '\u00a0'

/** "jeudi 9 septembre" */
export function shortDay(at: Date, timeZone: string, locale: Locale): string {
  return ordinal(format(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone }).format(at), locale)
}

/** "jeudi 9 septembre 2027", or from one day to another. */
export function longDay(from: Date, to: Date, timeZone: string, locale: Locale): string {
  const whole = format(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone })
  return ordinal(whole.formatRange(from, to), locale)
}

/** "8 h 30 – 17 h" in French, "8.30 – 17 uur" in Dutch, "08:30 – 17:00" in English. */
export function clockRange(from: Date, to: Date, timeZone: string, locale: Locale): string {
  const [start, end] = [clock(from, timeZone, locale), clock(to, timeZone, locale)]
  return locale === 'nl' ? `${start} – ${end}${nbsp}uur` : `${start} – ${end}`
}

/** "mardi 24 août à 18 h" */
export function moment(at: Date, timeZone: string, locale: Locale): string {
  const [day, time] = [shortDay(at, timeZone, locale), clock(at, timeZone, locale)]
  if (locale === 'fr') return `${day} à ${time}`
  return locale === 'nl' ? `${day} om ${time}${nbsp}uur` : `${day} at ${time}`
}

function clock(at: Date, timeZone: string, locale: Locale): string {
  const parts = format('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).formatToParts(at)
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '00'
  const [hour, minute] = [part('hour'), part('minute')]
  if (locale === 'en') return `${hour}:${minute}`
  const whole = String(Number(hour))
  if (locale === 'nl') return minute === '00' ? whole : `${whole}.${minute}`
  return minute === '00' ? `${whole}${nbsp}h` : `${whole}${nbsp}h${nbsp}${minute}`
}

/** In French the first of the month is "1er". */
function ordinal(words: string, locale: Locale): string {
  return locale === 'fr' ? words.replace(/(?<!\p{L}|\d)1(?=\s\p{L})/gu, '1er') : words
}

function format(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tags[locale], options)
}
