import type { DraftRoom } from '@/domain/programme/draft'
import type { Frame } from './day'
import { columnsOf, inColumns, type Place, shifted, sideways, snapped, stretched, widened } from './place'

/** What of a block was taken hold of. */
export type Grip = 'body' | 'start' | 'end' | 'left' | 'right'

/** A point of the grid: minutes from its top, and the column. */
export type Point = { minutes: number; column: number }

export type Grabbed = { place: Place; grip: Grip; at: Point }

const onGrid = (place: Place, frame: Frame, minutes: number): number => {
  const from = Date.parse(place.startsAt ?? '')
  const wished = snapped(from + minutes * 60_000)
  const last = frame.to - 5 * 60_000
  return (Math.max(frame.from, Math.min(last, wished)) - from) / 60_000
}

/** Where the session would be if it were let go at this point. */
export function targetOf({ place, grip, at }: Grabbed, point: Point, rooms: readonly DraftRoom[], frame: Frame): Place {
  const by = point.minutes - at.minutes
  if (grip === 'left' || grip === 'right') return widened(place, grip, point.column, rooms)
  if (grip === 'start') return stretched(place, 'start', onGrid(place, frame, by))
  if (grip === 'end') {
    const end = shifted(place, place.minutes ?? 0)
    const from = Date.parse(end.startsAt ?? '')
    return stretched(place, 'end', (snapped(from + by * 60_000) - from) / 60_000)
  }
  const moved = shifted(place, onGrid(place, frame, by))
  if (point.column === at.column) return moved
  if (point.column >= rooms.length && !place.allRooms) return inColumns(moved, [], rooms)
  return sideways(moved, point.column - (columnsOf(place, rooms).length === 0 ? rooms.length : at.column), rooms)
}

/** Where something out of the tray would be: its top at this point, in this column unless it is in all rooms. */
export function placedAt(place: Place, point: Point, rooms: readonly DraftRoom[], frame: Frame): Place {
  const startsAt = new Date(snapped(frame.from + point.minutes * 60_000)).toISOString()
  const there = { ...place, startsAt, minutes: place.minutes ?? 60 }
  return place.allRooms ? there : inColumns(there, [point.column], rooms)
}
