import { describe, expect, it } from 'vitest'
import type { PublicForum } from '../forum/public-forum'
import type { PublicSession } from './public-programme'
import { forumJsonLd, jsonLdText, sessionJsonLd } from './schema-org'

const forum: PublicForum = {
  id: 'f',
  slug: 'lille',
  name: { fr: 'Forum de Lille' },
  summary: { fr: 'Une journée.' },
  description: {},
  audience: {},
  directions: {},
  city: 'Lille',
  country: 'FR',
  venueName: 'EuraTechnologies',
  venueAddress: null,
  postalCode: '59000',
  latitude: null,
  longitude: null,
  contactEmail: null,
  startsAt: '2021-09-09T06:30:00.000Z',
  endsAt: '2021-09-09T15:00:00.000Z',
  timeZone: 'Europe/Paris',
  dayKnown: true,
  registrationOpensAt: null,
  registrationClosesAt: null,
  acts: [{ kind: 'PUBLISHED', at: '2021-01-01T00:00:00.000Z' }],
  locales: ['fr'],
  demonstration: false,
  series: { slug: 'tour', name: { fr: 'La tournée' } },
  revision: 0,
  updatedAt: '2021-01-01T00:00:00.000Z',
  organisations: [
    { name: 'Métropole', role: 'ORGANISER' },
    { name: 'Abylon', role: 'FACILITATOR' },
  ],
  themes: [],
  stops: [],
}

const session = (values: Partial<PublicSession>): PublicSession => ({
  id: 's',
  slug: 'pleniere',
  kind: 'PLENARY',
  number: 1,
  title: { fr: 'Plénière' },
  summary: {},
  description: {},
  startsAt: '2021-09-09T07:30:00.000Z',
  endsAt: '2021-09-09T08:30:00.000Z',
  rooms: [],
  allRooms: false,
  theme: null,
  languages: ['fr'],
  interpretation: [],
  format: null,
  capacity: null,
  signUp: false,
  sequence: 0,
  cancelled: false,
  updatedAt: '2021-01-01T00:00:00.000Z',
  roles: [],
  questions: [],
  pitches: [],
  ...values,
})

const context = { base: 'https://forum.example.org/fr', locale: 'fr' as const, at: new Date('2021-02-01T00:00:00Z') }

describe('schema.org', () => {
  it('gives every event what search engines require, with the offset of the zone', () => {
    const event = forumJsonLd(forum, [session({})], context)
    const [sub] = event.subEvent as (typeof event)[]
    for (const one of [event, sub]) {
      expect(one).toMatchObject({ '@type': 'Event', eventStatus: 'https://schema.org/EventScheduled' })
      expect(one?.name).toBeTruthy()
      expect(one?.startDate).toMatch(/^2021-09-09T\d\d:30:00\+02:00$/)
      expect(one?.location).toMatchObject({
        name: 'EuraTechnologies',
        address: { addressLocality: 'Lille', addressCountry: 'FR', postalCode: '59000' },
      })
    }
    expect(event.organizer).toEqual([{ '@type': 'Organization', name: 'Métropole' }])
    expect(event.superEvent).toMatchObject({ '@type': 'EventSeries', url: 'https://forum.example.org/fr/series/tour' })
  })

  it('leaves pauses out, says which sessions and forums are cancelled', () => {
    const cancelled = {
      ...forum,
      acts: [...forum.acts, { kind: 'CANCELLED' as const, at: '2021-01-15T00:00:00.000Z' }],
    }
    const event = forumJsonLd(cancelled, [session({ kind: 'BREAK' }), session({ cancelled: true })], context)
    expect(event.eventStatus).toBe('https://schema.org/EventCancelled')
    expect(event.subEvent).toHaveLength(1)
    expect(event.subEvent).toMatchObject([{ eventStatus: 'https://schema.org/EventCancelled' }])
  })

  it('knows a month when the day is not known', () => {
    const month = forumJsonLd({ ...forum, dayKnown: false }, [], context)
    expect(month.startDate).toBe('2021-09')
    expect(month.endDate).toBeUndefined()
  })

  it('says of a text in another language than the page’s in which one it is', () => {
    const half = session({ title: { fr: 'Plénière', nl: 'Plenaire' }, summary: { fr: 'Une heure.' } })
    expect(sessionJsonLd(forum, half, { ...context, locale: 'nl' })).toMatchObject({
      name: 'Plenaire',
      description: { '@value': 'Une heure.', '@language': 'fr' },
    })
  })

  it('cannot be broken out of', () => {
    const text = jsonLdText(
      sessionJsonLd(forum, session({ title: { fr: '</script><script>alert(1)</script>\u2028' } }), context),
    )
    expect(text).not.toContain('<')
    expect(JSON.parse(text).name).toBe('</script><script>alert(1)</script>\u2028')
  })
})
