import type { PublicForum } from '../../forum/public-forum'
import { slugify } from '../../shared/fold'
import type { Locale } from '../../shared/locale'
import { markedWords } from '../../shared/multilingual'
import { isoWithOffset, wallDay } from '../../shared/zone'
import type { PublicProgramme, PublicRole, PublicSession } from '../public-programme'

/** `base` is the address of the site and language: "https://forum.example.org/fr"; `everywhere` names all rooms at once. */
export type ScheduleContext = { locale: Locale; base: string; everywhere: string }

export type SchedulePerson = { id: number; guid: string | null; name: string; url: string | null }

/** One event of the c3voc schedule format, version 1. Times have the offset of the forum's zone. */
export type ScheduleEvent = {
  id: number
  guid: string
  slug: string
  room: string
  title: string
  type: string
  track: string
  language: string
  date: string
  end: string
  /** "08:30" on the wall. */
  start: string
  /** "01:30"; never a day or more. */
  duration: string
  abstract: string
  description: string
  persons: SchedulePerson[]
  url: string
}

export type ScheduleRoom = { name: string; guid: string | null; events: ScheduleEvent[] }

export type Schedule = {
  version: string
  title: string
  acronym: string
  baseUrl: string
  url: string
  timeZone: string
  start: string
  end: string
  tracks: { name: string; slug: string; color: string }[]
  rooms: { name: string; guid: string }[]
  days: { index: number; date: string; start: string; end: string; rooms: ScheduleRoom[] }[]
}

/** Minutes of the grid, and of a moment without an end. */
export const slotMinutes = 5

const minute = 60_000

/** The theme colours of the product, by position. */
const colours = ['#2b7a4b', '#1f62b8', '#a2336f', '#96590a', '#0b7672'] as const

/** At least four letters, digits or underscores: both validators and every client take that. */
function acronymOf(slug: string): string {
  const plain = slug.replace(/-/g, '_')
  return plain.length < 4 ? `forum_${plain}` : plain
}

/** A positive whole number below 2^31 that always follows from the same id (FNV-1a, 32 bits). */
function numberOf(id: string): number {
  let hash = 0x811c9dc5
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 1) + 1 > 0x7fffffff ? 1 : (hash >>> 1) + 1
}

/** Numbers for all ids, each its own: two that meet go to the next free one, in the order of the ids. */
function numbered(ids: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>()
  const taken = new Set<number>()
  for (const id of [...ids].sort()) {
    let number = numberOf(id)
    while (taken.has(number)) number = (number % 0x7fffffff) + 1
    taken.add(number)
    numbers.set(id, number)
  }
  return numbers
}

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Minutes of a session; clients read them as a time of day, so a day is one minute too long. */
function minutesOf({ startsAt, endsAt }: PublicSession): number {
  if (endsAt === null) return slotMinutes
  return Math.min(1439, Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / minute))
}

type Named = { key: string; guid: string | null; name: string; url: string | null }

function named(person: PublicRole['person'], organisation: string | null, forumUrl: string): Named[] {
  if (person) {
    const { id, slug, givenName, familyName } = person
    return [{ key: id, guid: id, name: `${givenName} ${familyName}`, url: `${forumUrl}/people/${slug}` }]
  }
  return organisation ? [{ key: `organisation:${organisation}`, guid: null, name: organisation, url: null }] : []
}

/** Everybody with a name in a session, each once; organisations where no person is said. */
function peopleIn(session: PublicSession, forumUrl: string): Named[] {
  const all = [...session.roles, ...session.pitches].flatMap(({ person, organisation }) =>
    named(person, organisation, forumUrl),
  )
  return [...new Map(all.map((one) => [one.key, one])).values()]
}

/** A session is in one room here: several are told by their names together, all of them by one word. */
function roomOf(session: PublicSession, forum: PublicForum, { locale, everywhere }: ScheduleContext) {
  const [only] = session.rooms
  if (session.allRooms) return { name: everywhere, guid: null }
  if (!only) return { name: forum.venueName || forum.city, guid: null }
  const name = session.rooms.map((room) => markedWords(room.name, locale)).join(' + ')
  return { name, guid: session.rooms.length === 1 ? only.id : null }
}

/** What is to be read of a session: its text, then its questions, then its pitches. */
function descriptionOf(session: PublicSession, locale: Locale): string {
  const questions = session.questions.map(({ text }) => `– ${markedWords(text, locale)}`)
  const pitches = session.pitches.map(({ title, person, organisation }) => {
    const who = person ? `${person.givenName} ${person.familyName}` : organisation
    return `– ${[markedWords(title, locale), who].filter(Boolean).join(' · ')}`
  })
  const parts = [markedWords(session.description, locale), questions.join('\n'), pitches.join('\n')]
  return parts.filter(Boolean).join('\n\n')
}

/**
 * A programme in the shape of the c3voc schedule format, version 1, which has one language and no state: what is
 * cancelled is left out, and clients tell it from the version before.
 */
export function scheduleOf(forum: PublicForum, programme: PublicProgramme, context: ScheduleContext): Schedule {
  const { locale, base } = context
  const zone = forum.timeZone
  const forumUrl = `${base}/forums/${forum.slug}`
  const acronym = acronymOf(forum.slug)
  const sessions = programme.sessions.filter(({ cancelled }) => !cancelled)
  const people = new Map(sessions.map((session) => [session.id, peopleIn(session, forumUrl)]))
  const ids = numbered(sessions.map(({ id }) => id))
  const personIds = numbered([...new Set([...people.values()].flat().map(({ key }) => key))])

  const eventOf = (session: PublicSession): ScheduleEvent => {
    const minutes = minutesOf(session)
    const end = new Date(Date.parse(session.startsAt) + minutes * minute)
    return {
      id: ids.get(session.id) ?? 1,
      guid: session.id,
      slug: `${acronym}-${session.slug.length < 4 ? `session-${session.slug}` : session.slug}`,
      room: roomOf(session, forum, context).name,
      title: markedWords(session.title, locale),
      type: session.kind.toLowerCase().replace('_', '-'),
      track: session.theme ? markedWords(session.theme.name, locale) : '',
      language: session.languages[0] ?? '',
      date: isoWithOffset(zone, session.startsAt),
      end: isoWithOffset(zone, end),
      start: isoWithOffset(zone, session.startsAt).slice(11, 16),
      duration: clock(minutes),
      abstract: markedWords(session.summary, locale),
      description: descriptionOf(session, locale),
      persons: (people.get(session.id) ?? []).map(({ key, ...person }) => ({ ...person, id: personIds.get(key) ?? 1 })),
      url: `${forumUrl}/sessions/${session.slug}`,
    }
  }

  const dates = [...new Set(sessions.map(({ startsAt }) => wallDay(zone, startsAt)))].sort()
  const days = dates.map((date, index) => {
    const today = sessions.filter(({ startsAt }) => wallDay(zone, startsAt) === date)
    const rooms = new Map<string, ScheduleRoom>()
    for (const session of today) {
      const room = roomOf(session, forum, context)
      const known = rooms.get(room.name) ?? { ...room, events: [] }
      known.events.push(eventOf(session))
      rooms.set(room.name, known)
    }
    const events = [...rooms.values()].flatMap((room) => room.events)
    const ends = events.map(({ end }) => end).sort((a, b) => Date.parse(a) - Date.parse(b))
    return { index: index + 1, date, start: events[0]?.date ?? '', end: ends.at(-1) ?? '', rooms: [...rooms.values()] }
  })

  return {
    version: String(programme.number),
    title: markedWords(forum.name, locale),
    acronym,
    baseUrl: `${forumUrl}/`,
    url: forumUrl,
    timeZone: zone,
    start: isoWithOffset(zone, forum.startsAt),
    end: isoWithOffset(zone, forum.endsAt),
    tracks: forum.themes.map(({ key, name, position }) => ({
      name: markedWords(name, locale),
      slug: `theme-${slugify(key)}`,
      color: colours[(position - 1) % colours.length] ?? colours[0],
    })),
    rooms: programme.rooms.map(({ id, name }) => ({ name: markedWords(name, locale), guid: id })),
    days,
  }
}
