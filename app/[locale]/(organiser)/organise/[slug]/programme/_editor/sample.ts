import type { Draft, DraftRoom, DraftSession } from '@/domain/programme/draft'

/** A room of a draft made up for a test. */
export const room = (id: string): DraftRoom => ({ id, name: { fr: id }, capacity: null, accessible: true })

/** A session of a draft made up for a test: an hour in room "a", unless said otherwise. */
export const session = (id: string, values: Partial<DraftSession> = {}): DraftSession => ({
  id,
  slug: id,
  version: 1,
  kind: 'PLENARY',
  number: null,
  title: { fr: id },
  summary: {},
  startsAt: '2021-09-09T07:30:00.000Z',
  minutes: 60,
  roomIds: ['a'],
  allRooms: false,
  themeId: null,
  languages: [],
  interpretation: [],
  format: null,
  capacity: null,
  signUp: false,
  seatsTaken: 0,
  cancelled: false,
  released: false,
  hats: [],
  pitches: [],
  ...values,
})

/** A draft made up for a test: a day in Lille, three rooms. */
export const draft = (sessions: DraftSession[], values: Partial<Draft['forum']> = {}): Draft => ({
  forum: {
    startsAt: '2021-09-09T06:30:00.000Z',
    endsAt: '2021-09-09T15:00:00.000Z',
    timeZone: 'Europe/Paris',
    locales: ['fr'],
    changeOverMinutes: 0,
    ...values,
  },
  rooms: ['a', 'b', 'c'].map(room),
  themes: [],
  sessions,
  release: null,
})
