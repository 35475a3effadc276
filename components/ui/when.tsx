import { useLocale } from 'next-intl'
import {
  dayKey,
  formatDay,
  formatDays,
  formatDuration,
  formatHour,
  formatMoment,
  formatTime,
  formatTimeRange,
  type Instant,
} from '@/i18n/dates'

type At = { at: Instant; zone: string }
type Span = { from: Instant; to: Instant; zone: string }

/** A day in the forum's zone. */
export function Day({ at, zone, year = false, weekday = true }: At & { year?: boolean; weekday?: boolean }) {
  return <time dateTime={dayKey(at, zone)}>{formatDay(at, zone, useLocale(), { year, weekday })}</time>
}

/** One day or several, with the year. */
export function Days({ from, to, zone }: Span) {
  return <time dateTime={dayKey(from, zone)}>{formatDays(from, to, zone, useLocale())}</time>
}

/** An hour in the forum's zone. */
export function Time({ at, zone }: At) {
  return <time dateTime={new Date(at).toISOString()}>{formatTime(at, zone, useLocale())}</time>
}

/** An hour in a column of hours. */
export function Hour({ at, zone }: At) {
  return <time dateTime={new Date(at).toISOString()}>{formatHour(at, zone, useLocale())}</time>
}

/** From one hour to another. */
export function TimeRange({ from, to, zone }: Span) {
  return <time dateTime={new Date(from).toISOString()}>{formatTimeRange(from, to, zone, useLocale())}</time>
}

/** Day and hour, for deadlines and histories. */
export function Moment({ at, zone }: At) {
  return <time dateTime={new Date(at).toISOString()}>{formatMoment(at, zone, useLocale())}</time>
}

/** A length in minutes. */
export function Duration({ minutes }: { minutes: number }) {
  return <time dateTime={`PT${minutes}M`}>{formatDuration(minutes, useLocale())}</time>
}
