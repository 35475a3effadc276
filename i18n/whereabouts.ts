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

/** "9 h – 10 h", or "9 h" for a moment. */
export function timeWords(
  { startsAt, endsAt }: Pick<Place, 'startsAt' | 'endsAt'>,
  zone: string,
  locale: Locale,
): string {
  return endsAt ? formatTimeRange(startsAt, endsAt, zone, locale) : formatTime(startsAt, zone, locale)
}

/** "jeudi 11 mars, 9 h – 10 h, Nef": for mails. */
export function placeWords(place: Place, { zone, locale, everywhere }: How): string {
  const where = place.allRooms ? [everywhere] : place.rooms.map((room) => words(room, locale))
  return [formatDay(place.startsAt, zone, locale), timeWords(place, zone, locale), ...where].filter(Boolean).join(', ')
}
