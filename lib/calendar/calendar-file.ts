import { createEvents, type EventAttributes } from 'ics'
import { cleanText, cleanWord, escapeText, foldLine, mailto, quoteParameter, unfold } from './content-line'

type Party = { name: string; email: string }

/** One entry. `url` is absolute; instants are UTC in the file. */
export type CalendarEvent = {
  /** Stable for the life of the entry. */
  uid: string
  /** Raised at each change of time, place or state. */
  sequence: number
  /** When this state of the entry was written (DTSTAMP). */
  stamp: Date
  start: Date
  end: Date | null
  title: string
  /** Where the title is not in the language of the calendar (BCP 47). */
  titleLanguage?: string | undefined
  description?: string | undefined
  location?: string | undefined
  geo?: { latitude: number; longitude: number } | undefined
  url?: string | undefined
  categories?: string[] | undefined
  cancelled?: boolean | undefined
  organizer?: Party | undefined
  attendee?: Party | undefined
}

export type CalendarMethod = 'PUBLISH' | 'REQUEST' | 'CANCEL'

/** `language` (BCP 47) is that of the texts; `refreshHours` asks subscribers to come back that often. */
export type Calendar = {
  method: CalendarMethod
  name: string
  language: string
  refreshHours?: number
  events: CalendarEvent[]
}

const translated = /^(SUMMARY|DESCRIPTION|LOCATION|CATEGORIES|NAME):/

/**
 * An iCalendar file (RFC 5545, 5546, 7986) in UTC, CR LF, folded at 75 octets. The `ics` package writes it;
 * what it gets wrong (folding, escaping, injection through parameters, missing properties) is put right here.
 * @throws Error when an instant is invalid
 */
export function calendarFile(calendar: Calendar): string {
  const { error, value } = createEvents(
    calendar.events.map((event) => attributes(event, calendar.method)),
    { productId: '-//Ronde//Ronde//FR', method: calendar.method, calName: escapeText(calendar.name) },
  )
  if (error || !value) throw new Error('calendar file', { cause: error })
  let next = 0
  const lines = unfold(value).flatMap((line) => {
    if (line.startsWith('X-PUBLISHED-TTL')) return headerLines(calendar)
    const event = calendar.events[next]
    if (line.startsWith('SUMMARY:') && event?.titleLanguage) return [withLanguage(line, event.titleLanguage)]
    if (line !== 'END:VEVENT') return [line]
    next++
    return event ? [...partyLines(event), line] : [line]
  })
  return lines.map((line) => `${foldLine(withLanguage(line, calendar.language))}\r\n`).join('')
}

function attributes(event: CalendarEvent, method: CalendarMethod): EventAttributes & { timestamp: number } {
  const { description, location, geo, categories } = event
  const cancelled = event.cancelled || method === 'CANCEL'
  return {
    uid: cleanWord(event.uid),
    sequence: event.sequence,
    timestamp: event.stamp.getTime(),
    start: event.start.getTime(),
    startInputType: 'utc',
    startOutputType: 'utc',
    ...(event.end ? { end: event.end.getTime(), endInputType: 'utc', endOutputType: 'utc' } : noEnd),
    title: cleanWord(event.title),
    ...(description ? { description: cleanText(description) } : {}),
    ...(location ? { location: cleanWord(location) } : {}),
    ...(geo ? { geo: { lat: geo.latitude, lon: geo.longitude } } : {}),
    ...(categories?.length ? { categories: categories.map((category) => escapeText(cleanWord(category))) } : {}),
    status: cancelled ? 'CANCELLED' : 'CONFIRMED',
    transp: cancelled ? 'TRANSPARENT' : 'OPAQUE',
  }
}

/** The package's types ask for an end, the standard and its code do not. */
const noEnd = {} as { end: number }

function headerLines({ name, refreshHours }: Calendar): string[] {
  const header = [`NAME:${escapeText(name)}`]
  if (refreshHours === undefined) return header
  return [...header, `REFRESH-INTERVAL;VALUE=DURATION:PT${refreshHours}H`, `X-PUBLISHED-TTL:PT${refreshHours}H`]
}

/** Written here because the package lets a line end in a name begin a new property. */
function partyLines({ url, organizer, attendee }: CalendarEvent): string[] {
  const lines: string[] = []
  if (url) lines.push(`URL:${new URL(cleanWord(url)).href}`)
  if (organizer) lines.push(`ORGANIZER;CN=${quoteParameter(organizer.name)}:${mailto(organizer.email)}`)
  if (attendee) {
    const role = 'CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE'
    lines.push(`ATTENDEE;${role};CN=${quoteParameter(attendee.name)}:${mailto(attendee.email)}`)
  }
  return lines
}

function withLanguage(line: string, language: string): string {
  return line.replace(translated, (_, property) => `${property};LANGUAGE=${language}:`)
}
