import { expect, test } from 'vitest'
import { instantOf } from '../shared/zone'
import { dayGrids } from './grid'

const zone = 'Europe/Paris'
const nef = { id: 'nef' }
const blue = { id: 'blue' }
const hall = { id: 'hall' }

const iso = (time: string, day = '2027-03-11') => instantOf(zone, `${day}T${time}`)?.toISOString() ?? ''

const session = (id: string, times: string, rooms: { id: string }[], allRooms = false) => {
  const [from = '', to] = times.split(' ')
  return { id, startsAt: iso(from), endsAt: to ? iso(to) : null, rooms, allRooms }
}

const drawn = (sessions: ReturnType<typeof session>[], rooms = [nef, blue, hall]) =>
  dayGrids(sessions, rooms, zone).map(({ lanes, marks, placed }) => ({
    lanes: lanes.map(({ room }) => room?.id ?? '–'),
    rows: marks.length - 1,
    placed: Object.fromEntries(placed.map((one) => [one.session.id, [one.rows.join('-'), one.lanes.join('-')]])),
  }))

test('rooms across, time down; what is alone in its time has the whole width', () => {
  const sessions = [
    session('opening', '09:00 10:00', [hall]),
    session('pause', '10:00 10:15', [], true),
    session('workshop', '10:15 12:00', [nef]),
    session('debate', '10:15 11:00', [blue]),
    session('visit', '11:00 12:00', [blue]),
  ]
  expect(drawn(sessions)).toEqual([
    {
      lanes: ['nef', 'blue'],
      rows: 4,
      placed: {
        opening: ['0-1', '0-2'],
        pause: ['1-2', '0-2'],
        workshop: ['2-4', '0-1'],
        debate: ['2-3', '1-2'],
        visit: ['3-4', '1-2'],
      },
    },
  ])
})

test('a room used twice at once has two lanes, a session in two rooms takes both', () => {
  const sessions = [
    session('one', '09:00 10:00', [nef]),
    session('two', '09:30 10:30', [nef]),
    session('both', '11:00 12:00', [nef, blue]),
    session('beside', '11:00 12:00', [hall]),
  ]
  expect(drawn(sessions)).toEqual([
    {
      lanes: ['nef', 'nef', 'blue', 'hall'],
      rows: 5,
      placed: { one: ['0-2', '0-1'], two: ['1-3', '1-2'], both: ['4-5', '0-3'], beside: ['4-5', '3-4'] },
    },
  ])
})

test('what goes on in one room keeps its lane through a break of all others', () => {
  const sessions = [
    session('stands', '09:00 12:00', [nef]),
    session('x', '09:00 10:00', [blue]),
    session('pause', '10:00 10:15', [], true),
  ]
  expect(drawn(sessions)[0]?.placed).toEqual({
    stands: ['0-3', '0-1'],
    x: ['0-1', '1-2'],
    pause: ['1-2', '1-2'],
  })
})

test('without rooms, what runs at the same time stands side by side, the rest over the whole width', () => {
  const sessions = [session('a', '09:00 10:00', []), session('b', '09:00 10:00', []), session('end', '10:00', [])]
  expect(drawn(sessions, [])).toEqual([
    { lanes: ['–', '–'], rows: 2, placed: { a: ['0-1', '0-1'], b: ['0-1', '1-2'], end: ['1-2', '0-2'] } },
  ])
})

test('a session belongs to the day it begins on, in the zone of the forum', () => {
  const night = { ...session('night', '23:00', [nef]), endsAt: iso('01:00', '2027-03-12') }
  const next = {
    ...session('next', '09:00', [nef]),
    startsAt: iso('00:30', '2027-03-12'),
    endsAt: iso('09:30', '2027-03-12'),
  }
  expect(
    dayGrids([night, next], [nef], zone).map(({ day, placed }) => [day, placed.map((one) => one.session.id)]),
  ).toEqual([
    ['2027-03-11', ['night']],
    ['2027-03-12', ['next']],
  ])
})
