import { everyRoom } from '@/domain/programme/filter'
import type { PublicSession } from '@/domain/programme/public-programme'
import { roomAddress } from '@/domain/programme/room-address'

/** Where a session is, as addresses; "*" in all rooms. */
const roomsOf = ({ allRooms, rooms }: PublicSession) => (allRooms ? [everyRoom] : rooms.map(roomAddress))

/** What the live part of the page reads of a session: short names, because they are there for each of them. */
export function factsOf(session: PublicSession) {
  const { id, startsAt, endsAt, theme, kind, languages, interpretation, cancelled } = session
  const spoken = [...new Set([...languages, ...interpretation])].join(' ')
  const rooms = roomsOf(session).join(' ')
  return {
    'data-s': id,
    'data-from': startsAt,
    'data-to': endsAt ?? undefined,
    'data-theme-key': theme?.key,
    'data-kind': kind,
    'data-language': spoken || undefined,
    'data-room': rooms || undefined,
    'data-off': cancelled ? '' : undefined,
  }
}
