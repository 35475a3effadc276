import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Conflict, conflictsOf } from './conflicts'
import type { Draft, DraftHat, DraftSession } from './draft'

const at = (time: string) => `2027-03-11T${time}:00.000Z`

const session = (
  id: string,
  from: string | null,
  minutes: number | null,
  more: Partial<DraftSession> = {},
): DraftSession => ({
  id,
  slug: id,
  version: 1,
  kind: 'STAND_VISIT',
  number: null,
  title: { fr: id },
  summary: {},
  startsAt: from && at(from),
  minutes,
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
  ...more,
})

const ana = { id: 'ana', name: 'Ana Diaz' }
const hat = (kind: DraftHat['kind'], more: Partial<DraftHat> = {}): DraftHat => ({
  id: `${kind}-hat`,
  kind,
  person: ana,
  organisation: null,
  announced: {},
  confirmed: false,
  declined: false,
  heldBack: false,
  ...more,
})

const room = (id: string, capacity: number | null = null) => ({ id, name: { fr: id }, capacity, accessible: true })

const draft = (sessions: DraftSession[], more: Partial<Draft['forum']> = {}): Draft => ({
  forum: {
    startsAt: at('08:00'),
    endsAt: at('18:00'),
    timeZone: 'UTC',
    locales: ['fr'],
    changeOverMinutes: 5,
    ...more,
  },
  rooms: [room('nave', 100), room('blue', 30), room('attic')],
  themes: [],
  sessions,
  release: null,
})

const clashes = (conflicts: Conflict[]) => conflicts.filter(({ weight }) => weight === 'clash')
const nave = { roomIds: ['nave'] }
const blue = { roomIds: ['blue'] }

describe('conflicts of people', () => {
  it('a person cannot be in two places, whatever the hats', () => {
    const sessions = [
      session('talk', '09:00', 60, { ...nave, hats: [hat('SPEAKER')] }),
      session('table', '09:30', 60, { ...blue, hats: [hat('RAPPORTEUR')] }),
    ]
    expect(conflictsOf(draft(sessions))).toEqual([
      { kind: 'person-twice', weight: 'clash', sessionIds: ['talk', 'table'], person: ana },
    ])
  })

  it('two hats in one session are one duty; who declined, or what is cancelled, binds nobody', () => {
    const twice = session('talk', '09:00', 60, { ...nave, hats: [hat('SPEAKER'), hat('MODERATOR')] })
    const declined = session('b', '09:30', 60, { ...blue, hats: [hat('SPEAKER', { declined: true })] })
    const cancelled = session('c', '09:30', 60, { ...blue, hats: [hat('SPEAKER')], cancelled: true })
    const tray = session('d', null, 60, { hats: [hat('SPEAKER')] })
    expect(conflictsOf(draft([twice, declined, cancelled, tray]))).toEqual([])
  })

  it('a pitch binds its presenter for its own minutes only', () => {
    const pitches = [
      { id: 'p1', minutes: 10, title: { fr: 'Un' }, person: null },
      { id: 'p2', minutes: 10, title: { fr: 'Deux' }, person: ana },
    ]
    const block = session('pitches', '09:00', 60, { ...nave, pitches })
    const during = session('at-nine-fifteen', '09:15', 30, { ...blue, hats: [hat('EXPERT')] })
    const after = session('at-half-past', '09:30', 30, { ...blue, hats: [hat('EXPERT')] })
    expect(conflictsOf(draft([block, during])).map(({ kind }) => kind)).toEqual(['person-twice'])
    expect(conflictsOf(draft([block, after]))).toEqual([])
  })

  it('one needs time to walk from room to room, none to stay', () => {
    const first = session('a', '09:00', 60, { ...nave, hats: [hat('SPEAKER')] })
    const next = (more: Partial<DraftSession>) => session('b', '10:02', 30, { hats: [hat('SPEAKER')], ...more })
    expect(conflictsOf(draft([first, next(blue)]))).toEqual([
      { kind: 'short-change-over', weight: 'clash', sessionIds: ['a', 'b'], person: ana, minutes: 2 },
    ])
    expect(conflictsOf(draft([first, next(nave)]))).toEqual([])
    expect(conflictsOf(draft([first, next(blue)], { changeOverMinutes: 2 }))).toEqual([])
  })
})

describe('conflicts of rooms', () => {
  it('a room holds one session; one that is everywhere holds them all', () => {
    const sessions = [
      session('a', '09:00', 60, { roomIds: ['nave', 'blue'] }),
      session('b', '09:59', 60, { roomIds: ['nave', 'blue'] }),
      session('pause', '10:30', 15, { kind: 'BREAK', allRooms: true }),
    ]
    expect(clashes(conflictsOf(draft(sessions)))).toEqual([
      { kind: 'room-twice', weight: 'clash', sessionIds: ['a', 'b'], roomId: 'nave' },
      { kind: 'room-twice', weight: 'clash', sessionIds: ['b', 'pause'], roomId: 'nave' },
    ])
  })

  it('the next session may begin when the one before ends, and a moment takes no room before it', () => {
    const sessions = [session('a', '09:00', 60, nave), session('end', '10:00', null, nave)]
    expect(conflictsOf(draft(sessions))).toEqual([])
  })

  it('a room with rows of chairs is not set with tables in no time', () => {
    const talk = session('talk', '09:00', 60, { ...nave, kind: 'PLENARY', hats: [hat('MODERATOR')] })
    const lunch = session('lunch', '10:00', 60, { ...nave, kind: 'MEAL' })
    expect(conflictsOf(draft([talk, lunch]))).toEqual([
      { kind: 'short-change-over', weight: 'clash', sessionIds: ['talk', 'lunch'], roomId: 'nave', minutes: 0 },
    ])
  })

  it('seats cannot outnumber those of the rooms together, where they are known', () => {
    const visit = (capacity: number, roomIds: string[]) => session('v', '09:00', 60, { capacity, roomIds })
    expect(conflictsOf(draft([visit(31, ['blue'])]))).toEqual([
      { kind: 'over-capacity', weight: 'clash', sessionIds: ['v'], roomId: 'blue', seats: { wanted: 31, there: 30 } },
    ])
    expect(conflictsOf(draft([visit(131, ['nave', 'blue'])]))).toMatchObject([{ seats: { wanted: 131, there: 130 } }])
    expect(conflictsOf(draft([visit(500, ['attic'])]))).toEqual([])
  })
})

describe('conflicts of a session by itself', () => {
  const kinds = (sessions: DraftSession[], more?: Partial<Draft['forum']>) =>
    conflictsOf(draft(sessions, more)).map(({ kind }) => kind)

  it('lies within the hours of the forum; an end that is not said cannot be late', () => {
    expect(kinds([session('early', '07:55', 10, nave)])).toEqual(['outside-hours'])
    expect(kinds([session('late', '17:30', 31, nave)])).toEqual(['outside-hours'])
    expect(kinds([session('end', '18:00', null, nave)])).toEqual([])
  })

  it('has a room, unless it leaves the house or the forum has none', () => {
    expect(kinds([session('a', '09:00', 30)])).toEqual(['no-room'])
    expect(kinds([session('a', '09:00', 30, { kind: 'SITE_VISIT' })])).toEqual([])
    expect(conflictsOf({ ...draft([session('a', '09:00', 30)]), rooms: [] })).toEqual([])
  })

  it('has somebody to lead it where one is needed', () => {
    expect(kinds([session('a', '09:00', 30, { ...nave, kind: 'WORKSHOP' })])).toEqual(['no-moderator'])
    const by = (declined: boolean) =>
      session('a', '09:00', 30, { ...nave, kind: 'WORKSHOP', hats: [hat('MODERATOR', { declined })] })
    expect(kinds([by(false)])).toEqual([])
    expect(kinds([by(true)])).toEqual(['no-moderator'])
  })

  it('is written and heard in every language of the forum', () => {
    const both = { locales: ['fr' as const, 'nl' as const] }
    const opening = (more: Partial<DraftSession>) => session('a', '09:00', 30, { ...nave, kind: 'OPENING', ...more })
    expect(conflictsOf(draft([opening({ summary: { nl: 'kort' } })], both))).toEqual([
      { kind: 'no-translation', weight: 'gap', sessionIds: ['a'], locales: ['fr', 'nl'] },
    ])
    const spoken = { title: { fr: 'Ouverture', nl: 'Opening' }, languages: ['fr' as const] }
    expect(conflictsOf(draft([opening(spoken)], both))).toEqual([
      { kind: 'no-interpretation', weight: 'gap', sessionIds: ['a'], locales: ['nl'] },
    ])
    expect(conflictsOf(draft([opening({ ...spoken, interpretation: ['nl'] })], both))).toEqual([])
  })
})

describe('conflicts at large', () => {
  const some = fc.array(
    fc.record({
      slot: fc.integer({ min: 0, max: 100 }),
      minutes: fc.constantFrom(5, 15, 60, null),
      room: fc.constantFrom('nave', 'blue'),
      allRooms: fc.boolean(),
      person: fc.constantFrom('ana', 'bob', null),
    }),
    { maxLength: 25 },
  )

  it('finds every two that overlap, and only those', () => {
    fc.assert(
      fc.property(some, (rows) => {
        const sessions = rows.map(({ slot, minutes, room: id, allRooms, person }, index) => ({
          ...session(`s${index}`, '08:00', minutes, { allRooms, roomIds: allRooms ? [] : [id] }),
          startsAt: new Date(Date.parse(at('08:00')) + slot * 300_000).toISOString(),
          hats: person ? [hat('SPEAKER', { person: { id: person, name: person } })] : [],
        }))
        const span = ({ startsAt, minutes }: DraftSession) => {
          const from = Date.parse(startsAt ?? '')
          return [from, from + (minutes ?? 1) * 60_000] as const
        }
        const pairs = sessions.flatMap((a, i) =>
          sessions.slice(i + 1).flatMap((b) => {
            const [[from, to], [begin, end]] = [span(a), span(b)]
            return from < end && begin < to ? [[a, b] as const] : []
          }),
        )
        const key = (ids: string[]) => [...ids].sort().join()
        const found = (kind: Conflict['kind']) =>
          conflictsOf(draft(sessions))
            .filter((one) => one.kind === kind)
            .map(({ sessionIds }) => key(sessionIds))
            .sort()
        const rooms = pairs.filter(([a, b]) => a.allRooms || b.allRooms || a.roomIds[0] === b.roomIds[0])
        const people = pairs.filter(([a, b]) => a.hats[0] && a.hats[0].person?.id === b.hats[0]?.person?.id)
        expect(found('room-twice')).toEqual(rooms.map(([a, b]) => key([a.id, b.id])).sort())
        expect(found('person-twice')).toEqual(people.map(([a, b]) => key([a.id, b.id])).sort())
      }),
    )
  })
})
