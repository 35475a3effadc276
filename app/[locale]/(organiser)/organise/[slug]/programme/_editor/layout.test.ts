import { expect, it } from 'vitest'
import { frameOf } from './day'
import { blocksOf, needsNoRoom } from './layout'
import { draft, session } from './sample'

function laid(...sessions: ReturnType<typeof session>[]) {
  const all = draft(sessions)
  return blocksOf(all.sessions, all.rooms, frameOf(all, '2021-09-09'))
}

const at = (time: string) => `2021-09-09T${time}:00.000Z`

it('puts a session in its column, at its minutes from the top', () => {
  expect(laid(session('s', { roomIds: ['b'] }))).toEqual([
    { sessionId: 's', part: 0, column: 1, span: 1, top: 90, length: 60, lane: 0, lanes: 1 },
  ])
})

it('spans neighbouring rooms, and comes once for each group of others', () => {
  expect(laid(session('s', { roomIds: ['b', 'a'] })).map(({ column, span }) => [column, span])).toEqual([[0, 2]])
  expect(laid(session('s', { roomIds: ['a', 'c'] })).map(({ part, column, span }) => [part, column, span])).toEqual([
    [0, 0, 1],
    [1, 2, 1],
  ])
})

it('is one item over every column when it is in all rooms', () => {
  expect(laid(session('pause', { roomIds: [], allRooms: true })).map(({ column, span }) => [column, span])).toEqual([
    [0, 3],
  ])
})

it('has a column of its own for what has no room yet, only when it is needed', () => {
  const all = draft([session('s', { roomIds: [] })])
  const blocks = laid(...all.sessions)
  expect(blocks[0]?.column).toBe(3)
  expect(needsNoRoom(blocks, all.rooms)).toBe(true)
  expect(needsNoRoom(laid(session('s')), all.rooms)).toBe(false)
})

it('shares the width between what overlaps, and only that', () => {
  const blocks = laid(
    session('one'),
    session('two', { startsAt: at('08:00') }),
    session('three', { startsAt: at('08:30') }),
    session('later', { startsAt: at('09:30') }),
    session('elsewhere', { roomIds: ['b'] }),
  )
  expect(Object.fromEntries(blocks.map(({ sessionId, lane, lanes }) => [sessionId, [lane, lanes]]))).toEqual({
    one: [0, 2],
    two: [1, 2],
    three: [0, 2],
    later: [0, 1],
    elsewhere: [0, 1],
  })
})

it('keeps a moment and a very short session large enough to be read', () => {
  expect(
    laid(session('end', { minutes: null }), session('short', { minutes: 5, roomIds: ['b'] })).map(
      ({ length }) => length,
    ),
  ).toEqual([15, 15])
})

it('reads by time, then by room', () => {
  const blocks = laid(
    session('later', { startsAt: at('09:00') }),
    session('right', { roomIds: ['c'] }),
    session('left'),
  )
  expect(blocks.map(({ sessionId }) => sessionId)).toEqual(['left', 'right', 'later'])
})
