import { describe, expect, it } from 'vitest'
import { frameOf } from './day'
import { type Grip, placedAt, targetOf } from './drag-target'
import { placeOf } from './place'
import { draft, session } from './sample'

const { rooms } = draft([])
const frame = frameOf(draft([]), '2021-09-09')
const held = (values = {}) => placeOf(session('s', values))
const at = (time: string) => `2021-09-09T${time}:00.000Z`

/** Dragged from the first column, ten minutes below its top. */
const drag = (grip: Grip, minutes: number, column: number, place = held()) =>
  targetOf({ place, grip, at: { minutes: 100, column: 0 } }, { minutes: 100 + minutes, column }, rooms, frame)

describe('a block that is dragged', () => {
  it('falls on the nearest line, in the room under the pointer', () => {
    expect(drag('body', 12, 1)).toEqual({ startsAt: at('07:40'), minutes: 60, roomIds: ['b'], allRooms: false })
  })

  it('stays within the hours shown', () => {
    expect(drag('body', -500, 0).startsAt).toBe(at('06:00'))
    expect(drag('body', 5000, 0).startsAt).toBe(at('14:55'))
  })

  it('keeps its rooms together, and loses them beyond the last column', () => {
    expect(drag('body', 0, 2, held({ roomIds: ['a', 'b'] })).roomIds).toEqual(['b', 'c'])
    expect(drag('body', 0, 3).roomIds).toEqual([])
  })

  it('stays in all rooms when it is in all of them', () => {
    expect(drag('body', 30, 2, held({ roomIds: [], allRooms: true }))).toMatchObject({
      startsAt: at('08:00'),
      allRooms: true,
    })
  })
})

it('an edge that is dragged changes the length, or the rooms', () => {
  expect(drag('end', 17, 0)).toMatchObject({ startsAt: at('07:30'), minutes: 75 })
  expect(drag('start', 17, 0)).toMatchObject({ startsAt: at('07:45'), minutes: 45 })
  expect(drag('right', 0, 1).roomIds).toEqual(['a', 'b'])
  expect(drag('right', 0, 2).allRooms).toBe(true)
})

it('what comes out of the tray begins under the pointer', () => {
  const tray = held({ startsAt: null, minutes: null, roomIds: [] })
  expect(placedAt(tray, { minutes: 61, column: 2 }, rooms, frame)).toEqual({
    startsAt: at('07:00'),
    minutes: 60,
    roomIds: ['c'],
    allRooms: false,
  })
})
