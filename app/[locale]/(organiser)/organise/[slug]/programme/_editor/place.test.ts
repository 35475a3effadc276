import { describe, expect, it } from 'vitest'
import { everywhere, type Place, samePlace, shifted, sideways, snapped, stretched, widened } from './place'
import { room } from './sample'

const rooms = ['a', 'b', 'c'].map(room)
const place = (values: Partial<Place> = {}): Place => ({
  startsAt: '2021-09-09T07:30:00.000Z',
  minutes: 60,
  roomIds: ['a'],
  allRooms: false,
  ...values,
})

describe('in time', () => {
  it('moves by five minutes; the tray has no time to move', () => {
    expect(shifted(place(), 5).startsAt).toBe('2021-09-09T07:35:00.000Z')
    expect(shifted(place({ startsAt: null }), 5)).toEqual(place({ startsAt: null }))
  })

  it('falls on the lines of the grid', () => {
    expect(new Date(snapped(Date.parse('2021-09-09T07:32:29Z'))).toISOString()).toBe('2021-09-09T07:30:00.000Z')
    expect(new Date(snapped(Date.parse('2021-09-09T07:32:31Z'))).toISOString()).toBe('2021-09-09T07:35:00.000Z')
  })

  it('is made longer or shorter at either end, never less than a step', () => {
    expect(stretched(place(), 'end', 15)).toEqual(place({ minutes: 75 }))
    expect(stretched(place(), 'end', -90)).toEqual(place({ minutes: 5 }))
    expect(stretched(place(), 'start', 15)).toEqual(place({ startsAt: '2021-09-09T07:45:00.000Z', minutes: 45 }))
    expect(stretched(place(), 'start', 90)).toEqual(place({ startsAt: '2021-09-09T08:25:00.000Z', minutes: 5 }))
  })

  it('gives a moment without end its first minutes', () => {
    expect(stretched(place({ minutes: null }), 'end', 5)).toEqual(place({ minutes: 5 }))
  })
})

describe('in rooms', () => {
  it('goes to the neighbour and stops at the last', () => {
    expect(sideways(place(), 1, rooms).roomIds).toEqual(['b'])
    expect(sideways(place({ roomIds: ['c'] }), 1, rooms).roomIds).toEqual(['c'])
    expect(sideways(place({ roomIds: ['a', 'b'] }), 5, rooms).roomIds).toEqual(['b', 'c'])
  })

  it('comes out of the column of no room yet by its left', () => {
    expect(sideways(place({ roomIds: [] }), -1, rooms).roomIds).toEqual(['c'])
    expect(sideways(place({ roomIds: [] }), 1, rooms).roomIds).toEqual([])
  })

  it('spans its neighbours; the last of them makes it all rooms', () => {
    expect(widened(place(), 'right', 1, rooms).roomIds).toEqual(['a', 'b'])
    expect(widened(place(), 'right', 2, rooms)).toEqual(place({ roomIds: [], allRooms: true }))
    expect(widened(place({ roomIds: ['b', 'c'] }), 'left', 2, rooms).roomIds).toEqual(['c'])
  })

  it('is narrowed again out of all rooms', () => {
    expect(widened(place({ roomIds: [], allRooms: true }), 'right', 1, rooms)).toEqual(place({ roomIds: ['a', 'b'] }))
    expect(everywhere(place({ roomIds: [], allRooms: true }), false, rooms)).toEqual(place())
  })

  it('is the same place whatever the order of its rooms', () => {
    expect(samePlace(place({ roomIds: ['a', 'b'] }), place({ roomIds: ['b', 'a'] }))).toBe(true)
    expect(samePlace(place(), place({ minutes: null }))).toBe(false)
  })
})
