import { expect, it } from 'vitest'
import { frameOf } from './day'
import { firstFree } from './free-slot'
import { draft, session } from './sample'

const at = (time: string) => `2021-09-09T${time}:00.000Z`
const free = (sessions: ReturnType<typeof session>[], wanted = session('new', { startsAt: null, roomIds: [] })) => {
  const all = draft(sessions)
  return firstFree(all, frameOf(all, '2021-09-09'), wanted)
}

it('is the first room at the first hour of an empty day', () => {
  expect(free([])).toEqual({ startsAt: at('06:00'), minutes: 60, roomIds: ['a'], allRooms: false })
})

it('is another room at the same hour before it is a later hour', () => {
  expect(free([session('busy', { startsAt: at('06:00') })]).roomIds).toEqual(['b'])
  expect(free([session('pause', { startsAt: at('06:00'), roomIds: [], allRooms: true })])).toMatchObject({
    startsAt: at('07:00'),
    roomIds: ['a'],
  })
})

it('keeps the rooms it had, and waits for all of them when it is in all', () => {
  const busy = session('busy', { startsAt: at('06:00') })
  expect(free([busy], session('new', { startsAt: null }))).toMatchObject({ startsAt: at('07:00'), roomIds: ['a'] })
  expect(free([busy], session('new', { startsAt: null, roomIds: [], allRooms: true }))).toMatchObject({
    startsAt: at('07:00'),
    allRooms: true,
  })
})

it('does not mind what is cancelled, nor itself', () => {
  const self = session('new', { startsAt: at('06:00') })
  expect(free([session('off', { startsAt: at('06:00'), cancelled: true }), self], self)).toMatchObject({
    startsAt: at('06:00'),
    roomIds: ['a'],
  })
})

it('is the top of the day when the day is full', () => {
  const full = session('full', { startsAt: at('06:00'), minutes: 540, roomIds: [], allRooms: true })
  expect(free([full]).startsAt).toBe(at('06:00'))
})
