import { expect, test } from 'vitest'
import { instantOf, wallTime } from '../shared/zone'
import { isOn, nowAndNext, type Running } from './now-next'

const at = (zone: string, wall: string) => instantOf(zone, wall)?.getTime() ?? Number.NaN

/** "09:00 10:00" on one day of a zone; an end before the start is on the next day. */
function day(zone: string, date: string, following: string) {
  const session = (id: string, times: string, rooms: string[], cancelled = false): Running => {
    const [from = '', to] = times.split(' ')
    const start = at(zone, `${date}T${from}`)
    const end = to === undefined ? null : at(zone, `${to < from ? following : date}T${to}`)
    return { id, from: start, to: end, rooms, cancelled }
  }
  return session
}

const told = (sessions: Running[], rooms: string[], instant: number) =>
  nowAndNext(sessions, rooms, instant).map(({ rooms: where, now, next }) => [
    where.join('+'),
    now.map(({ id }) => id).join('+'),
    next.map(({ id }) => id).join('+'),
  ])

const cayenne = day('America/Cayenne', '2027-03-11', '2027-03-12')
const guiana = [
  cayenne('welcome', '08:00 08:30', ['*']),
  cayenne('workshop', '08:30 10:00', ['nef']),
  cayenne('debate', '08:30 09:15', ['bleue']),
  cayenne('visit', '09:30 10:30', ['bleue']),
  cayenne('dropped', '09:15 09:30', ['bleue'], true),
  cayenne('closing', '10:45', ['*']),
]

test('in Cayenne: each room says what is on and what follows', () => {
  const half = at('America/Cayenne', '2027-03-11T09:00')
  expect(new Date(half).toISOString()).toBe('2027-03-11T12:00:00.000Z')
  expect(told(guiana, ['nef', 'bleue'], half)).toEqual([
    ['nef', 'workshop', 'closing'],
    ['bleue', 'debate', 'visit'],
  ])
})

test('what is cancelled is neither now nor next', () => {
  expect(told(guiana, ['bleue'], at('America/Cayenne', '2027-03-11T09:20'))).toEqual([['bleue', '', 'visit']])
})

test('rooms where the same is on are told together', () => {
  const early = at('America/Cayenne', '2027-03-11T10:40')
  expect(told(guiana, ['nef', 'bleue'], early)).toEqual([['nef+bleue', '', 'closing']])
})

test('an end belongs to what follows, a moment lasts half an hour', () => {
  expect(told(guiana, ['nef'], at('America/Cayenne', '2027-03-11T08:30'))).toEqual([['nef', 'workshop', 'closing']])
  expect(told(guiana, ['nef'], at('America/Cayenne', '2027-03-11T11:14'))).toEqual([['nef', 'closing', '']])
  expect(told(guiana, ['nef'], at('America/Cayenne', '2027-03-11T11:15'))).toEqual([])
})

test('a forum over midnight in Réunion goes on after twelve', () => {
  const reunion = day('Indian/Reunion', '2027-03-11', '2027-03-12')
  const night = [reunion('stars', '22:00 00:30', ['plage']), { ...reunion('dawn', '23:59 06:00', ['plage']) }]
  const late = at('Indian/Reunion', '2027-03-12T00:15')
  expect(wallTime('Indian/Reunion', new Date(late))).toBe('2027-03-12T00:15')
  expect(new Date(late).toISOString()).toBe('2027-03-11T20:15:00.000Z')
  expect(told(night, ['plage'], late)).toEqual([['plage', 'stars+dawn', '']])
  expect(isOn(night, late)).toBe(true)
  expect(isOn(night, at('Indian/Reunion', '2027-03-12T06:00'))).toBe(false)
})

test('without rooms, what runs at the same time is told at once', () => {
  const paris = day('Europe/Paris', '2027-03-11', '2027-03-12')
  const sessions = [
    paris('tables', '10:45 13:00', []),
    paris('stands', '10:45 13:00', []),
    paris('buffet', '13:00 14:00', []),
  ]
  expect(told(sessions, [], at('Europe/Paris', '2027-03-11T11:00'))).toEqual([['', 'tables+stands', 'buffet']])
})

test('the day is on from an hour before the first session', () => {
  expect(isOn(guiana, at('America/Cayenne', '2027-03-11T06:59'))).toBe(false)
  expect(isOn(guiana, at('America/Cayenne', '2027-03-11T07:00'))).toBe(true)
  expect(isOn(guiana, at('America/Cayenne', '2027-03-11T11:15'))).toBe(false)
  expect(isOn([], 0)).toBe(false)
})
