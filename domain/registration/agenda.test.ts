import { describe, expect, it } from 'vitest'
import type { PublicSession } from '../programme/public-programme'
import { arrangeAgenda, type OwnChoices } from './agenda'

const session = (slug: string, from: string, to: string | null, values: Partial<PublicSession> = {}) =>
  ({
    id: slug,
    slug,
    kind: 'WORKSHOP',
    title: { fr: slug },
    startsAt: `2027-03-11T${from}:00.000Z`,
    endsAt: to && `2027-03-11T${to}:00.000Z`,
    allRooms: false,
    signUp: false,
    cancelled: false,
    ...values,
  }) as PublicSession

const sessions = [
  session('opening', '09:00', '09:30', { kind: 'OPENING' }),
  session('tables', '10:00', '11:00'),
  session('farm', '10:30', '11:30', { signUp: true }),
  session('plant', '10:30', '12:00', { signUp: true }),
  session('lunch', '10:45', '12:00', { kind: 'MEAL' }),
  session('gone', '13:00', '14:00', { cancelled: true }),
]
const nothing: OwnChoices = { stars: [], seats: {}, hats: {}, changes: {}, counts: {} }
const slugs = (entries: { session: PublicSession }[]) => entries.map(({ session: { slug } }) => slug)

describe('arrangeAgenda', () => {
  it('begins with what everybody does, and offers the rest', () => {
    const { day, seats, rest } = arrangeAgenda({ sessions }, nothing)
    expect([slugs(day), slugs(seats), slugs(rest)]).toEqual([['opening', 'lunch'], ['farm', 'plant'], ['tables']])
  })

  it('has what was starred, signed up for or is one’s own work, cancelled or not, in order of time', () => {
    const own = {
      ...nothing,
      stars: ['gone'],
      hats: { tables: ['MODERATOR' as const] },
      seats: { plant: { status: 'WAITING' as const, position: 2 } },
      changes: { tables: 'moved' as const },
    }
    const { day, seats } = arrangeAgenda({ sessions }, own)
    expect(slugs(day)).toEqual(['opening', 'tables', 'plant', 'lunch', 'gone'])
    expect(slugs(seats)).toEqual(['farm'])
    expect(day[1]).toMatchObject({ hats: ['MODERATOR'], change: 'moved', seat: null })
    expect(day[2]).toMatchObject({ seat: 'WAITING', position: 2, everybody: false })
  })

  it('says what is at the same time among one’s own choices; a meal for all is never in the way', () => {
    const own = {
      ...nothing,
      stars: ['tables'],
      seats: {
        farm: { status: 'SEATED' as const, position: null },
        plant: { status: 'WAITING' as const, position: 1 },
      },
    }
    const { day } = arrangeAgenda({ sessions }, own)
    const clashes = Object.fromEntries(day.map((entry) => [entry.session.slug, entry.clashes.map(({ slug }) => slug)]))
    expect(clashes).toEqual({
      opening: [],
      tables: ['farm', 'plant'],
      farm: ['tables', 'plant'],
      plant: ['tables', 'farm'],
      lunch: [],
    })
    expect(day[3]?.clashes.map(({ seated }) => seated)).toEqual([false, true])
  })
})
