import { everyRoom } from '@/domain/programme/filter'
import type { PublicSession } from '@/domain/programme/public-programme'
import { roomAddress } from '@/domain/programme/room-address'

/** Where a session is, as addresses; "*" in all rooms. */
const roomsOf = ({ allRooms, rooms }: PublicSession) => (allRooms ? [everyRoom] : rooms.map(roomAddress))

/** The themes a session is about: its own, and those of the questions it puts to the tables. */
export const themeKeys = ({ theme, questions }: PublicSession): string[] => [
  ...new Set([theme, ...questions.map((question) => question.theme)].flatMap((one) => one?.key ?? [])),
]

/** What the live part of the page reads of a session: short names, because they are there for each of them. */
export function factsOf(session: PublicSession) {
  const { id, startsAt, endsAt, kind, languages, interpretation, cancelled } = session
  const spoken = [...new Set([...languages, ...interpretation])].join(' ')
  const rooms = roomsOf(session).join(' ')
  return {
    'data-s': id,
    'data-from': startsAt,
    'data-to': endsAt ?? undefined,
    'data-theme-key': themeKeys(session).join(' ') || undefined,
    'data-kind': kind,
    'data-language': spoken || undefined,
    'data-room': rooms || undefined,
    'data-off': cancelled ? '' : undefined,
  }
}
