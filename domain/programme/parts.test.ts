import { describe, expect, it } from 'vitest'
import { nextRelease } from './changes'
import type { FrozenProgramme, FrozenRole, FrozenSession } from './frozen'
import { partChanges, partsOf, withPeople } from './parts'

const hat = (personId: string, more: Partial<FrozenRole> = {}): FrozenRole => ({
  kind: 'SPEAKER',
  personId,
  organisation: null,
  function: {},
  announced: {},
  confirmed: false,
  declined: false,
  heldBack: false,
  ...more,
})

const talk = (more: Partial<FrozenSession> = {}): FrozenSession => ({
  id: 'talk',
  slug: 'talk',
  kind: 'PLENARY',
  number: null,
  title: { en: 'Talk' },
  summary: {},
  description: {},
  startsAt: '2027-03-11T09:00:00.000Z',
  minutes: 60,
  roomIds: ['nave'],
  allRooms: false,
  themeId: null,
  languages: [],
  interpretation: [],
  format: null,
  capacity: null,
  signUp: false,
  cancelled: false,
  sequence: 0,
  updatedAt: '',
  roles: [hat('ana')],
  questions: [],
  pitches: [],
  ...more,
})

const programme = (...sessions: FrozenSession[]): FrozenProgramme => ({
  sessions,
  rooms: [{ id: 'nave', name: { en: 'Nave' }, accessible: true, capacity: null }],
  themes: [],
})

const pitch = (id: string, personId: string) => ({
  id,
  minutes: 5,
  title: { en: id },
  summary: {},
  personId,
  organisation: null,
})

/** What each release tells somebody: kinds only. */
const told = (before: FrozenProgramme | null, draft: FrozenProgramme, personId = 'ana') =>
  partChanges(before, nextRelease(before, draft, '2027-03-01'), personId).map(({ kind }) => kind)

describe('a release tells a speaker', () => {
  const first = programme(talk())

  it('their part, when it is the first', () => {
    expect(partChanges(null, first, 'ana')).toMatchObject([
      { kind: 'new', does: ['SPEAKER'], heldBack: false, before: null, now: { rooms: [{ en: 'Nave' }] } },
    ])
    expect(told(null, first, 'bob')).toEqual([])
  })

  it('nothing, when nothing of theirs changes', () => {
    expect(told(first, programme(talk({ summary: { en: 'Said better' } })))).toEqual([])
    expect(told(first, programme(talk({ roles: [hat('ana', { confirmed: true })] })))).toEqual([])
  })

  it('that a session moved, was cancelled, put back into the tray, or is held after all', () => {
    expect(told(first, programme(talk({ minutes: 45 })))).toEqual(['moved'])
    expect(told(first, programme(talk({ cancelled: true })))).toEqual(['cancelled'])
    expect(told(first, programme())).toEqual(['cancelled'])
    expect(told(programme(talk({ cancelled: true })), first)).toEqual(['restored'])
  })

  it('that somebody replaces them, and tells that one of their new part', () => {
    const replaced = programme(talk({ roles: [hat('bob')] }))
    expect(told(first, replaced, 'ana')).toEqual(['removed'])
    expect(told(first, replaced, 'bob')).toEqual(['new'])
  })

  it('even while their name is held back, and says so', () => {
    const held = programme(talk({ roles: [hat('ana', { heldBack: true })] }))
    expect(partChanges(null, held, 'ana')).toMatchObject([{ kind: 'new', heldBack: true }])
  })

  it('nothing, once they have declined', () => {
    const declined = programme(talk({ roles: [hat('ana', { declined: true })] }))
    expect(told(null, declined)).toEqual([])
    expect(told(first, declined)).toEqual([])
  })

  it('that their pitch comes at another time within its block', () => {
    const block = (...order: string[]) => programme(talk({ roles: [], pitches: order.map((id) => pitch(id, id)) }))
    expect(told(block('ana', 'bob'), block('bob', 'ana'))).toEqual(['moved'])
    expect(told(block('ana', 'bob'), block('ana', 'eve'))).toEqual([])
  })

  it('nothing new, when they were only merged with a duplicate of themselves', () => {
    const today = (id: string) => (id === 'ana' ? 'ana-2' : id)
    expect(told(withPeople(first, today), programme(talk({ roles: [hat('ana-2')] })), 'ana-2')).toEqual([])
  })
})

describe('the calendar of a speaker', () => {
  it('has all their sessions, and as gone those that were theirs', () => {
    const before = programme(talk(), talk({ id: 'b', slug: 'b' }), talk({ id: 'c', slug: 'c' }))
    const draft = programme(talk(), talk({ id: 'b', slug: 'b', roles: [] }), talk({ id: 'd', slug: 'd' }))
    const parts = partsOf(before, nextRelease(before, draft, '2027-03-01'), 'ana')
    expect(parts.map(({ session, gone }) => [session.id, gone])).toEqual([
      ['b', true],
      ['c', true],
      ['d', false],
      ['talk', false],
    ])
  })
})
