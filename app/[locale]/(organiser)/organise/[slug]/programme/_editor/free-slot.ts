import type { Draft, DraftSession } from '@/domain/programme/draft'
import type { Frame } from './day'
import { type Place, placeOf, step } from './place'

const minute = 60_000

/** Minutes of something whose length was never said. */
const usual = 60

type Wanted = Pick<DraftSession, 'minutes' | 'roomIds' | 'allRooms'> & { id?: string }

/**
 * The first place of that day where nothing else is: in the rooms it had, else in the first room that is free, else
 * without a room. When the day is full, the top of it.
 */
export function firstFree({ sessions, rooms }: Pick<Draft, 'sessions' | 'rooms'>, frame: Frame, wanted: Wanted): Place {
  const minutes = wanted.minutes ?? usual
  const others = sessions.filter(({ id, startsAt, cancelled }) => id !== wanted.id && startsAt !== null && !cancelled)
  const known = wanted.roomIds.filter((id) => rooms.some((room) => room.id === id))
  const choices = wanted.allRooms || known.length > 0 || rooms.length === 0 ? [known] : rooms.map(({ id }) => [id])
  const isFree = (at: number, roomIds: readonly string[]) =>
    !others.some(({ startsAt, minutes: length, ...other }) => {
      const from = Date.parse(startsAt ?? '')
      if (from >= at + minutes * minute || at >= from + (length ?? step) * minute) return false
      if (wanted.allRooms || other.allRooms) return true
      return roomIds.length === 0 ? other.roomIds.length === 0 : other.roomIds.some((id) => roomIds.includes(id))
    })
  const at = (from: number, roomIds: readonly string[]): Place =>
    placeOf({ startsAt: new Date(from).toISOString(), minutes, roomIds: [...roomIds], allRooms: wanted.allRooms })
  for (let from = frame.from; from + minutes * minute <= frame.to; from += step * minute) {
    const roomIds = choices.find((choice) => isFree(from, choice))
    if (roomIds) return at(from, roomIds)
  }
  return at(frame.from, choices[0] ?? [])
}
