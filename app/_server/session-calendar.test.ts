import ICAL from 'ical.js'
import { convertIcsCalendar } from 'ts-ics'
import { describe, expect, it } from 'vitest'
import type { PublicForum } from '@/domain/forum/public-forum'
import type { PublicSession } from '@/domain/programme/public-programme'
import { agendaFeed, sessionEvent, sessionFeed } from './session-calendar'

const forum = {
  slug: 'lille',
  name: { fr: 'Forum de Lille' },
  city: 'Lille',
  venueName: 'EuraTechnologies',
  venueAddress: '165 avenue de Bretagne',
  postalCode: '59000',
  latitude: 50.6337,
  longitude: 3.0206,
  acts: [{ kind: 'PUBLISHED', at: '2027-01-01T00:00:00.000Z' }],
} as unknown as PublicForum

const session: PublicSession = {
  id: '0199',
  slug: 'ouverture',
  kind: 'OPENING',
  number: null,
  title: { fr: 'Ouverture, à huit heures' },
  summary: { fr: 'Deux mots de bienvenue.' },
  description: {},
  startsAt: '2027-09-09T06:30:00.000Z',
  endsAt: null,
  rooms: [{ id: 'r', name: { fr: 'Grande scène' }, accessible: true }],
  allRooms: false,
  theme: { key: 'eau', name: { fr: 'Eau, énergie' }, position: 1 },
  languages: ['fr'],
  interpretation: [],
  format: null,
  capacity: null,
  signUp: false,
  sequence: 2,
  cancelled: false,
  updatedAt: '2027-08-01T00:00:00.000Z',
  roles: [
    { kind: 'SPEAKER', person: null, function: {}, organisation: null, announced: { fr: 'Une élue de la Métropole' } },
  ],
  questions: [{ text: { fr: 'Que faire de l’eau ?' }, theme: null }],
  pitches: [],
}

const context = { locale: 'fr' as const, base: 'https://forum.example.org/fr', at: new Date('2027-08-02T00:00:00Z') }

describe('a session in a calendar', () => {
  it('says where, with whom and about what', () => {
    expect(sessionEvent(forum, session, context)).toMatchObject({
      uid: 'session-0199@forum.example.org',
      sequence: 2,
      end: null,
      title: 'Ouverture, à huit heures',
      description: 'Deux mots de bienvenue.\n\nUne élue de la Métropole\n\n– Que faire de l’eau ?',
      location: 'Grande scène, EuraTechnologies, 165 avenue de Bretagne, 59000 Lille',
      url: 'https://forum.example.org/fr/forums/lille/sessions/ouverture',
      categories: ['Eau, énergie'],
      cancelled: false,
    })
  })

  it('says of every text that is in another language than the reader’s in which one', () => {
    const inDutch = { ...context, locale: 'nl' as const, base: 'https://forum.example.org/nl' }
    const half = { ...session, title: { fr: 'Ouverture', nl: 'Opening' } }
    expect(sessionEvent(forum, half, inDutch)).toMatchObject({
      title: 'Opening',
      titleLanguage: 'nl',
      description: 'Deux mots de bienvenue. [fr]\n\nUne élue de la Métropole [fr]\n\n– Que faire de l’eau ? [fr]',
      location: 'Grande scène [fr], EuraTechnologies, 165 avenue de Bretagne, 59000 Lille',
      categories: ['Eau, énergie [fr]'],
    })
    const file = sessionFeed(forum, [session, half], { nl: 'Forum van Rijsel' }, inDutch)
    expect(file.match(/^(NAME|SUMMARY|LOCATION).*/gm)?.map((line) => line.trim())).toEqual([
      'NAME;LANGUAGE=nl:Forum van Rijsel',
      'SUMMARY;LANGUAGE=fr:Ouverture\\, à huit heures [fr]',
      expect.stringContaining('LOCATION;LANGUAGE=nl:Grande scène [fr]'),
      'SUMMARY;LANGUAGE=nl:Opening',
      expect.stringContaining('LOCATION;LANGUAGE=nl:Grande scène [fr]'),
    ])
  })

  it('stays in the feed when cancelled, and when the whole forum is', () => {
    expect(sessionEvent(forum, { ...session, cancelled: true }, context).cancelled).toBe(true)
    const off = { ...forum, acts: [...forum.acts, { kind: 'CANCELLED' as const, at: '2027-08-01T12:00:00.000Z' }] }
    expect(sessionEvent(off, session, context)).toMatchObject({ cancelled: true, sequence: 3 })
  })
})

it('publishes a feed that a calendar reads', () => {
  const file = sessionFeed(
    forum,
    [session, { ...session, id: '0200', cancelled: true }],
    { fr: 'Forum de Lille' },
    context,
  )
  const root = new ICAL.Component(ICAL.parse(file) as unknown[])
  expect(root.getFirstPropertyValue('method')).toBe('PUBLISH')
  const states = root.getAllSubcomponents('vevent').map((entry) => entry.getFirstPropertyValue('status'))
  expect(states).toEqual(['CONFIRMED', 'CANCELLED'])
  expect(file).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n')
  expect(sessionFeed(forum, [session], { fr: 'Forum de Lille' }, context)).toBe(
    sessionFeed(forum, [session], { fr: 'Forum de Lille' }, context),
  )
})

it('gives a person their day and their sessions, as entries of the programme’s own feed', () => {
  const dated = {
    ...forum,
    id: '0100',
    revision: 4,
    updatedAt: '2027-08-01T10:00:00.000Z',
    startsAt: '2027-09-09T06:30:00.000Z',
    endsAt: '2027-09-09T15:00:00.000Z',
  } as PublicForum
  const chosen = [session, { ...session, id: '0200', cancelled: true }]
  const file = agendaFeed(dated, chosen, 'Mon agenda', context)
  const entries = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent')
  const told = entries.map((entry) => [entry.getFirstPropertyValue('uid'), entry.getFirstPropertyValue('status')])
  const uid = (id: string) => sessionEvent(dated, { ...session, id }, context).uid
  expect(told).toEqual([
    [`forum-0100@${new URL(context.base).hostname}`, 'CONFIRMED'],
    [uid('0199'), 'CONFIRMED'],
    [uid('0200'), 'CANCELLED'],
  ])
  expect(convertIcsCalendar(undefined, file).events?.map((entry) => entry.uid)).toEqual(told.map(([id]) => id))
})
