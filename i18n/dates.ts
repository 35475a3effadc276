import type { Locale } from '@/domain/shared/locale'

export type Instant = Date | string

const tags: Record<Locale, string> = { fr: 'fr-FR', nl: 'nl-BE', en: 'en-GB' }
const fixed = '\u00a0'

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Formatters are dear to make, and a list asks for the same one on every line. */
function formatter(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = tag + JSON.stringify(options)
  let known = formatters.get(key)
  if (!known) {
    known = new Intl.DateTimeFormat(tag, options)
    formatters.set(key, known)
  }
  return known
}

function format(at: Instant, zone: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  return formatter(tags[locale], { ...options, timeZone: zone }).format(new Date(at))
}

/** The calendar day in that zone, as 2026-09-09. */
export function dayKey(at: Instant, zone: string): string {
  return formatter('sv-SE', { timeZone: zone }).format(new Date(at))
}

/** "jeudi 9 septembre", with the year when asked. */
export function formatDay(at: Instant, zone: string, locale: Locale, { year = false, weekday = true } = {}): string {
  const text = format(at, zone, locale, {
    ...(weekday ? { weekday: 'long' } : {}),
    day: 'numeric',
    month: 'long',
    ...(year ? { year: 'numeric' } : {}),
  })
  if (locale === 'en') return text.replace(',', '')
  return locale === 'fr' ? text.replace(/\b1 (?=[a-zéû])/, '1er ') : text
}

/** One day, or "du 9 au 11 septembre 2026". */
export function formatDays(from: Instant, to: Instant, zone: string, locale: Locale): string {
  if (dayKey(from, zone) === dayKey(to, zone)) return formatDay(from, zone, locale, { year: true })
  return formatter(tags[locale], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zone,
  }).formatRange(new Date(from), new Date(to))
}

/** The hour as it is written in each language: "8 h 30" and "17 h", "8.30 uur" and "17 uur", "8:30" and "17:00". */
export function formatTime(at: Instant, zone: string, locale: Locale): string {
  const parts = formatter('en-GB', {
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).formatToParts(new Date(at))
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? ''
  const hour = String(Number(part('hour')))
  const minute = part('minute')
  if (locale === 'en') return `${hour}:${minute}`
  if (locale === 'nl') return minute === '00' ? `${hour}${fixed}uur` : `${hour}.${minute}${fixed}uur`
  return minute === '00' ? `${hour}${fixed}h` : `${hour}${fixed}h${fixed}${minute}`
}

/** The hour in a column of hours, where Dutch leaves its word out: "8 h 30" and "17 h", "8.30" and "17.00". */
export function formatHour(at: Instant, zone: string, locale: Locale): string {
  return locale === 'nl' ? formatTime(at, zone, 'en').replace(':', '.') : formatTime(at, zone, locale)
}

/** "8 h 30 – 17 h"; in Dutch the word "uur" comes once. */
export function formatTimeRange(from: Instant, to: Instant, zone: string, locale: Locale): string {
  const start = formatTime(from, zone, locale)
  const end = formatTime(to, zone, locale)
  return `${locale === 'nl' ? start.replace(`${fixed}uur`, '') : start}${fixed}– ${end}`
}

/** A length: "45 min", "1 h", "2 h 15"; in Dutch "2 u 15". */
export function formatDuration(minutes: number, locale: Locale): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${minutes}${fixed}min`
  const unit = `${hours}${fixed}${locale === 'nl' ? 'u' : 'h'}`
  return rest === 0 ? unit : `${unit}${fixed}${String(rest).padStart(2, '0')}`
}

/** Day and hour together, for a deadline or a history: "9 septembre 2026, 8 h 30". */
export function formatMoment(at: Instant, zone: string, locale: Locale): string {
  return `${formatDay(at, zone, locale, { year: true, weekday: false })}, ${formatTime(at, zone, locale)}`
}
