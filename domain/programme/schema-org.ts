import { isCancelled } from '../forum/phase'
import type { ForumCard, PublicForum, PublicSeries } from '../forum/public-forum'
import type { Locale } from '../shared/locale'
import { markedWords, translate } from '../shared/multilingual'
import { isoWithOffset, wallDay } from '../shared/zone'
import type { PublicPerson, PublicSession } from './public-programme'

/** A value of https://schema.org as JSON-LD. */
export type JsonLd = { [key: string]: string | boolean | number | JsonLd | JsonLd[] | string[] }

/** `base` is the address of the site and language: "https://forum.example.org/fr". */
type Context = { base: string; locale: Locale; at: Date }

const present = (values: { [key: string]: JsonLd[string] | null | undefined }): JsonLd =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, JsonLd[string]] => {
      const value = entry[1]
      return value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
    }),
  )

/** A text; in another language than the page's with that language, as JSON-LD has it. */
function said(value: unknown, locale: Locale): JsonLd | string {
  const found = translate(value, locale)
  return found?.fallback ? { '@value': found.text, '@language': found.lang } : (found?.text ?? '')
}

const status = (cancelled: boolean) => `https://schema.org/${cancelled ? 'EventCancelled' : 'EventScheduled'}`

/** A month alone when the day is not known: ISO 8601 with reduced precision. */
function dates(forum: ForumCard): JsonLd {
  if (!forum.dayKnown) return { startDate: wallDay(forum.timeZone, forum.startsAt).slice(0, 7) }
  return {
    startDate: isoWithOffset(forum.timeZone, forum.startsAt),
    endDate: isoWithOffset(forum.timeZone, forum.endsAt),
  }
}

function place(forum: ForumCard & Partial<PublicForum>, room = ''): JsonLd {
  const address = present({
    '@type': 'PostalAddress',
    streetAddress: forum.venueAddress,
    postalCode: forum.postalCode,
    addressLocality: forum.city,
    addressCountry: forum.country,
  })
  const geo =
    forum.latitude != null && forum.longitude != null
      ? { '@type': 'GeoCoordinates', latitude: forum.latitude, longitude: forum.longitude }
      : null
  const name = [room, forum.venueName || forum.city].filter(Boolean).join(', ')
  return present({ '@type': 'Place', name, address, geo })
}

function forumEvent(forum: ForumCard, { base, locale, at }: Context): JsonLd {
  const url = `${base}/forums/${forum.slug}`
  return present({
    '@type': 'Event',
    '@id': url,
    url,
    name: said(forum.name, locale),
    description: said(forum.summary, locale),
    ...dates(forum),
    eventStatus: status(isCancelled(forum, at)),
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: place(forum),
  })
}

function sessionEvent(forum: PublicForum, session: PublicSession, { base, locale }: Context): JsonLd {
  const url = `${base}/forums/${forum.slug}/sessions/${session.slug}`
  const performers = session.roles.flatMap(({ person, kind }) =>
    person && kind !== 'RAPPORTEUR' ? [{ '@type': 'Person', name: `${person.givenName} ${person.familyName}` }] : [],
  )
  return present({
    '@type': 'Event',
    '@id': url,
    url,
    name: said(session.title, locale),
    description: said(session.summary, locale),
    startDate: isoWithOffset(forum.timeZone, session.startsAt),
    endDate: session.endsAt && isoWithOffset(forum.timeZone, session.endsAt),
    inLanguage: session.languages,
    eventStatus: status(session.cancelled),
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: place(forum, session.rooms.map(({ name }) => markedWords(name, locale)).join(', ')),
    performer: performers,
  })
}

const pauses: PublicSession['kind'][] = ['BREAK', 'MEAL', 'WELCOME']

/** A forum: an Event with its sessions as subEvents, and its tour above it. */
export function forumJsonLd(forum: PublicForum, sessions: readonly PublicSession[], context: Context): JsonLd {
  const { base, locale } = context
  const organizers = forum.organisations.filter(({ role }) => role === 'ORGANISER' || role === 'HOST')
  return {
    '@context': 'https://schema.org',
    ...forumEvent(forum, context),
    ...present({
      location: place(forum),
      inLanguage: forum.locales,
      organizer: organizers.map(({ name }) => ({ '@type': 'Organization', name })),
      superEvent: forum.series && {
        '@type': 'EventSeries',
        name: said(forum.series.name, locale),
        url: `${base}/series/${forum.series.slug}`,
      },
      subEvent: sessions
        .filter(({ kind }) => !pauses.includes(kind))
        .map((session) => sessionEvent(forum, session, context)),
    }),
  }
}

/** One session, under its forum. */
export function sessionJsonLd(forum: PublicForum, session: PublicSession, context: Context): JsonLd {
  return {
    '@context': 'https://schema.org',
    ...sessionEvent(forum, session, context),
    superEvent: forumEvent(forum, context),
  }
}

/** A tour: an EventSeries with its stops. */
export function seriesJsonLd(series: PublicSeries, context: Context): JsonLd {
  const { base, locale } = context
  return present({
    '@context': 'https://schema.org',
    '@type': 'EventSeries',
    '@id': `${base}/series/${series.slug}`,
    url: `${base}/series/${series.slug}`,
    name: said(series.name, locale),
    description: said(series.description, locale),
    subEvent: series.stops.map((stop) => forumEvent(stop, context)),
  })
}

/** A person who speaks. */
export function personJsonLd(forum: PublicForum, person: PublicPerson, { base, locale }: Context): JsonLd {
  return present({
    '@context': 'https://schema.org',
    '@type': 'Person',
    url: `${base}/forums/${forum.slug}/people/${person.slug}`,
    name: `${person.givenName} ${person.familyName}`,
    jobTitle: said(person.function, locale),
    description: said(person.biography, locale),
    image: person.photoId && `${new URL(base).origin}/api/files/${person.photoId}`,
    worksFor: person.organisation ? { '@type': 'Organization', name: person.organisation } : null,
  })
}

/** As the content of a script element: nothing in it can close the element. */
export function jsonLdText(value: JsonLd): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
}
