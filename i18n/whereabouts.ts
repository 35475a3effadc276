import type { Locale } from '@/domain/shared/locale'
import { type Multilingual, words } from '@/domain/shared/multilingual'
import { formatDay, formatTime, formatTimeRange } from './dates'

/** When and where something is. Instants are ISO strings; no end is a moment. */
export type Place = { startsAt: string; endsAt: string | null; rooms: readonly Multilingual[]; allRooms: boolean }

type How = {
  zone: string
  locale: Locale
  /** For what is everywhere at once: "all rooms". */
  everywhere: string
}

/** "jeudi 11 mars, 9 h – 10 h, Nef": for mails and feeds. */
export function placeWords({ startsAt, endsAt, rooms, allRooms }: Place, { zone, locale, everywhere }: How): string {
  const time = endsAt ? formatTimeRange(startsAt, endsAt, zone, locale) : formatTime(startsAt, zone, locale)
  const where = allRooms ? [everywhere] : rooms.map((room) => words(room, locale))
  return [formatDay(startsAt, zone, locale), time, ...where].filter(Boolean).join(', ')
}
