import { same } from '@/domain/programme/changes'
import type { DraftRoom, DraftSession } from '@/domain/programme/draft'

/** When and where a session is; without a start it lies in the tray. */
export type Place = Pick<DraftSession, 'startsAt' | 'minutes' | 'roomIds' | 'allRooms'>

/** Minutes from one line of the grid to the next. */
export const step = 5

const stepMs = step * 60_000
const longest = 1440

export const placeOf = ({ startsAt, minutes, roomIds, allRooms }: Place): Place => ({
  startsAt,
  minutes,
  roomIds,
  allRooms,
})

export const samePlace = (a: Place, b: Place) =>
  same(
    [a.startsAt, a.minutes, a.allRooms, [...a.roomIds].sort()],
    [b.startsAt, b.minutes, b.allRooms, [...b.roomIds].sort()],
  )

/** The line of the grid nearest to an instant. */
export const snapped = (instant: number) => Math.round(instant / stepMs) * stepMs

const later = (startsAt: string, minutes: number) => new Date(Date.parse(startsAt) + minutes * 60_000).toISOString()

/** The same, so many minutes later or earlier. */
export function shifted(place: Place, minutes: number): Place {
  return place.startsAt === null ? place : { ...place, startsAt: later(place.startsAt, minutes) }
}

/** The same with one of its ends moved; at least one step long, at most a day. */
export function stretched(place: Place, edge: 'start' | 'end', by: number): Place {
  if (place.startsAt === null) return place
  const was = place.minutes ?? 0
  const minutes = Math.min(longest, Math.max(step, was + (edge === 'end' ? by : -by)))
  return edge === 'end' ? { ...place, minutes } : { ...place, minutes, startsAt: later(place.startsAt, was - minutes) }
}

/** The rooms of a place as columns, in their order. */
export function columnsOf({ roomIds, allRooms }: Place, rooms: readonly DraftRoom[]): number[] {
  return rooms.flatMap(({ id }, index) => (allRooms || roomIds.includes(id) ? [index] : []))
}

/** In these columns; all of them at once is said as such. Column `rooms.length` is that of no room yet. */
export function inColumns(place: Place, columns: readonly number[], rooms: readonly DraftRoom[]): Place {
  const roomIds = rooms.filter((_, index) => columns.includes(index)).map(({ id }) => id)
  return { ...place, roomIds, allRooms: false }
}

/** So many columns further; the same at the edge. What has no room yet comes from beyond the last one. */
export function sideways(place: Place, by: number, rooms: readonly DraftRoom[]): Place {
  if (place.allRooms || rooms.length === 0) return place
  const columns = columnsOf(place, rooms)
  if (columns.length === 0) return by < 0 ? inColumns(place, [Math.max(0, rooms.length + by)], rooms) : place
  const [first = 0, last = 0] = [columns[0], columns.at(-1)]
  const bounded = Math.max(-first, Math.min(rooms.length - 1 - last, by))
  return bounded === 0
    ? place
    : inColumns(
        place,
        columns.map((column) => column + bounded),
        rooms,
      )
}

/** From the first of its columns to this one, or from this one to the last; every room reached is "all rooms". */
export function widened(place: Place, edge: 'left' | 'right', column: number, rooms: readonly DraftRoom[]): Place {
  const columns = columnsOf(place, rooms)
  const [first, last] = [columns[0], columns.at(-1)]
  if (first === undefined || last === undefined) return place
  const from = edge === 'left' ? Math.max(0, Math.min(column, last)) : first
  const to = edge === 'right' ? Math.min(rooms.length - 1, Math.max(column, first)) : last
  if (rooms.length > 1 && from === 0 && to === rooms.length - 1) return { ...place, roomIds: [], allRooms: true }
  const range = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  return inColumns(place, range, rooms)
}

/** In every room at once, or back in the first. */
export function everywhere(place: Place, all: boolean, rooms: readonly DraftRoom[]): Place {
  if (all) return { ...place, roomIds: [], allRooms: true }
  return inColumns(place, [0], rooms)
}
