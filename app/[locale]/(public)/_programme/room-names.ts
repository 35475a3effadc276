import type { PublicRoom, PublicSession } from '@/domain/programme/public-programme'
import { roomAddress } from '@/domain/programme/room-address'
import type { Locale } from '@/domain/shared/locale'
import { translate } from '@/domain/shared/multilingual'
import { roomsOf } from './filters'
import type { RoomName } from './live/now-next-strip'

/** The rooms in which something takes place, by address, in the reader's language. */
export function roomNames(
  sessions: readonly PublicSession[],
  rooms: readonly PublicRoom[],
  locale: Locale,
): RoomName[] {
  return roomsOf(sessions, rooms).map((room) => {
    const found = translate(room.name, locale)
    return {
      address: roomAddress(room),
      name: found?.text ?? '',
      ...(found?.fallback ? { lang: found.lang } : {}),
    }
  })
}
