import { expect, it } from 'vitest'
import type { DraftSession } from './draft'
import { listSessions, sessionAddress, sessionsAPage, sessionView } from './session-list'

const session = (id: string, values: Partial<DraftSession> = {}): DraftSession => ({
  id,
  slug: id,
  version: 1,
  kind: 'PLENARY',
  number: null,
  title: { fr: id },
  summary: {},
  startsAt: '2027-03-11T09:00:00.000Z',
  minutes: 60,
  roomIds: [],
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

const draft = {
  sessions: [
    session('Énergie', { roomIds: ['nef'] }),
    session('Pause', { kind: 'BREAK', allRooms: true }),
    session('Eau', { kind: 'WORKSHOP', themeId: 'water', cancelled: true }),
    session('Attente', { startsAt: null }),
  ],
}
const found = (asked: Record<string, string>, unreleased = new Map()) =>
  listSessions(draft, sessionView(asked), unreleased).sessions.map(({ id }) => id)

it('finds by words whatever the accents, by kind, theme, room and state', () => {
  expect(found({ q: 'energie' })).toEqual(['Énergie'])
  expect(found({ kind: 'WORKSHOP' })).toEqual(['Eau'])
  expect(found({ theme: 'water' })).toEqual(['Eau'])
  expect(found({ room: 'nef' })).toEqual(['Énergie', 'Pause'])
  expect(found({ state: 'tray' })).toEqual(['Attente'])
  expect(found({ state: 'cancelled' })).toEqual(['Eau'])
  expect(found({ state: 'placed' })).toEqual(['Énergie', 'Pause'])
  expect(found({ state: 'unreleased' }, new Map([['Pause', 'moved']]))).toEqual(['Pause'])
})

it('keeps the view in its address, and leaves out what it does not understand', () => {
  const asked = { q: 'eau', kind: 'WORKSHOP', theme: 't', room: 'r', state: 'tray', sort: 'latest', page: '2' }
  expect(sessionAddress('/s', sessionView(asked))).toBe(
    '/s?q=eau&kind=WORKSHOP&theme=t&room=r&state=tray&sort=latest&page=2',
  )
  expect(sessionAddress('/s', sessionView({ kind: 'PARTY', state: 'lost', page: '-3' }))).toBe('/s')
})

it('turns pages, and shows the last one when asked beyond it', () => {
  const many = { sessions: Array.from({ length: sessionsAPage + 2 }, (_, index) => session(`s${index}`)) }
  const list = listSessions(many, sessionView({ page: '9', sort: 'latest' }), new Map())
  expect([list.page, list.pages, list.total, list.sessions.map(({ id }) => id)]).toEqual([
    2,
    2,
    sessionsAPage + 2,
    ['s1', 's0'],
  ])
})
