import { describe, expect, it } from 'vitest'
import { faultsOfJson, faultsOfXml, judgesPresent } from '@/prisma/factories/schedule-judges'
import type { PublicForum } from '../../forum/public-forum'
import type { PublicProgramme, PublicSession } from '../public-programme'
import { programmeCsv } from './programme-csv'
import { scheduleOf } from './schedule'
import { scheduleJson } from './schedule-json'
import { scheduleXml } from './schedule-xml'

const uuid = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`

const forum: PublicForum = {
  id: uuid(900),
  slug: 'kortrijk-2018',
  name: { fr: '2e forum', nl: '2e forum' },
  summary: {},
  description: {},
  audience: {},
  directions: {},
  city: 'Kortrijk',
  country: 'BE',
  venueName: 'Kortrijk Weide',
  venueAddress: null,
  postalCode: null,
  latitude: null,
  longitude: null,
  contactEmail: null,
  startsAt: '2018-06-01T10:00:00.000Z',
  endsAt: '2018-06-01T15:00:00.000Z',
  timeZone: 'Europe/Brussels',
  dayKnown: true,
  registrationOpensAt: null,
  registrationClosesAt: null,
  acts: [],
  locales: ['fr', 'nl'],
  demonstration: false,
  series: null,
  revision: 0,
  updatedAt: '2018-01-01T00:00:00.000Z',
  organisations: [],
  themes: [{ key: 'energy', name: { fr: 'Énergie', nl: 'Energie' }, position: 2 }],
  stops: [],
}

const hall = { id: uuid(801), name: { fr: 'Grande salle', nl: 'Grote zaal' }, accessible: true }
const blue = { id: uuid(802), name: { fr: 'Salle bleue', nl: 'Blauwe zaal' }, accessible: true }
const ana = { id: uuid(701), slug: 'ana-diaz', givenName: 'Ana', familyName: 'Diaz', photoId: null }

const session = (n: number, values: Partial<PublicSession>): PublicSession => ({
  id: uuid(n),
  slug: `session-${n}`,
  kind: 'PLENARY',
  number: null,
  title: { fr: 'Débat', nl: 'Debat' },
  summary: {},
  description: {},
  startsAt: '2018-06-01T10:00:00.000Z',
  endsAt: '2018-06-01T11:30:00.000Z',
  rooms: [hall],
  allRooms: false,
  theme: null,
  languages: ['fr', 'nl'],
  interpretation: [],
  format: null,
  capacity: null,
  signUp: false,
  sequence: 0,
  cancelled: false,
  updatedAt: '2018-01-01T00:00:00.000Z',
  roles: [],
  questions: [],
  pitches: [],
  ...values,
})

const speaker = { kind: 'SPEAKER' as const, person: ana, function: {}, organisation: 'Stad Voorbeeld', announced: {} }
const moderator = { ...speaker, kind: 'MODERATOR' as const, person: null, organisation: 'Abylon & Cie' }

const programme: PublicProgramme = {
  number: 3,
  releasedAt: '2018-05-01T00:00:00.000Z',
  rooms: [hall, blue],
  sessions: [
    session(1, {
      theme: { key: 'energy', name: { fr: 'Énergie', nl: 'Energie' }, position: 2 },
      roles: [speaker, moderator],
      description: { fr: 'Un <b>texte</b> & « des guillemets » \u0001', nl: 'Tekst' },
    }),
    session(2, {
      kind: 'BREAK',
      rooms: [],
      allRooms: true,
      title: { fr: 'Pause' },
      endsAt: '2018-06-01T11:45:00.000Z',
    }),
    session(3, { rooms: [hall, blue], slug: 'fin', endsAt: null }),
    session(4, { cancelled: true }),
    session(5, { rooms: [], startsAt: '2018-06-01T23:30:00.000Z', endsAt: '2018-06-02T23:45:00.000Z' }),
  ],
}

const context = { locale: 'nl' as const, base: 'https://forum.example.org/nl', everywhere: 'Alle zalen' }

describe('the schedule exchange format', () => {
  const schedule = scheduleOf(forum, programme, context)
  const xml = scheduleXml(schedule, 'https://forum.example.org/nl/forums/kortrijk-2018/schedule.xml')
  const json = scheduleJson(schedule, 'https://forum.example.org')
  const events = schedule.days.flatMap(({ rooms }) => rooms.flatMap((room) => room.events))

  it('finds nothing wrong, by its own schemas', async () => {
    expect(await faultsOfXml(xml)).toEqual([])
    expect(faultsOfJson(json)).toEqual([])
  }, 30_000)

  it('is found wrong when it is: the judges see', async () => {
    const wrong = xml.replace('<duration>01:30</duration>', '<duration>long</duration>')
    expect((await faultsOfXml(wrong)).length > 0).toBe(judgesPresent())
    expect(faultsOfJson({ ...json, extra: 1 }).length > 0).toBe(judgesPresent())
  }, 30_000)

  it('leaves out what is cancelled, and numbers all else once', () => {
    expect(events.map(({ guid }) => guid)).toEqual([uuid(1), uuid(2), uuid(3), uuid(5)])
    expect(new Set(events.map(({ id }) => id)).size).toBe(4)
    for (const { id } of events) expect(id > 0 && id < 2 ** 31).toBe(true)
  })

  it('keeps the number of an event from one release to the next', () => {
    const next = scheduleOf(forum, { ...programme, sessions: programme.sessions.slice(1) }, context)
    const [pause] = next.days[0]?.rooms[0]?.events ?? []
    expect(pause).toEqual(events.find(({ guid }) => guid === uuid(2)))
  })

  it('tells rooms, days, and hours on the wall', () => {
    expect(schedule.days.map(({ date, start, end }) => [date, start, end])).toEqual([
      ['2018-06-01', '2018-06-01T12:00:00+02:00', '2018-06-01T13:45:00+02:00'],
      ['2018-06-02', '2018-06-02T01:30:00+02:00', '2018-06-03T01:29:00+02:00'],
    ])
    expect(events.map(({ room, start, duration }) => [room, start, duration])).toEqual([
      ['Grote zaal', '12:00', '01:30'],
      ['Alle zalen', '12:00', '01:45'],
      ['Grote zaal + Blauwe zaal', '12:00', '00:05'],
      ['Kortrijk Weide', '01:30', '23:59'],
    ])
  })

  it('says in which language a missing text is, and who speaks', () => {
    expect(events.map(({ title }) => title)).toEqual(['Debat', 'Pause [fr]', 'Debat', 'Debat'])
    expect(events[0]?.persons.map(({ name, guid }) => [name, guid])).toEqual([
      ['Ana Diaz', uuid(701)],
      ['Abylon & Cie', null],
    ])
    expect(events[2]?.slug).toBe('kortrijk_2018-session-fin')
  })

  it('begins with what clients sniff for', () => {
    expect(xml.slice(0, 400)).toMatch(/<schedule>.*<conference>/s)
  })
})

describe('the programme as a table', () => {
  it('opens right in a spreadsheet, and runs no formula', () => {
    const hostile = { ...programme, sessions: [session(1, { title: { nl: '=1+1; "x"' }, roles: [speaker] })] }
    expect(programmeCsv(forum, hostile, context)).toBe(
      '\uFEFFid;status;start;end;kind;number;title;summary;rooms;theme;languages;interpretation;people;capacity;url\r\n' +
        `${uuid(1)};confirmed;2018-06-01T12:00:00+02:00;2018-06-01T13:30:00+02:00;plenary;;"'=1+1; ""x""";;Grote zaal;;fr nl;;Ana Diaz (speaker);;https://forum.example.org/nl/forums/kortrijk-2018/sessions/session-1\r\n`,
    )
  })

  it('keeps what is cancelled, and says so', () => {
    expect(programmeCsv(forum, programme, context).split('\r\n')[4]).toContain(`${uuid(4)};cancelled;`)
  })
})
