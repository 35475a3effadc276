import type { Draft } from '@/domain/programme/draft'
import type { EditedSession } from '@/domain/programme/edited-session'
import { wallDay, wallTime } from '@/domain/shared/zone'
import type { Place } from './_form/place-fields'

/** When and where on the clock of the forum, as its form shows it; a new session is on the first day, without an hour. */
export function placeOf(session: EditedSession | null, { timeZone, startsAt }: Draft['forum']): Place {
  return {
    day: wallDay(timeZone, session?.startsAt ?? startsAt),
    start: session?.startsAt ? wallTime(timeZone, session.startsAt).slice(11) : '',
    minutes: session ? session.minutes : 60,
    roomIds: session?.roomIds ?? [],
    allRooms: session?.allRooms ?? false,
  }
}
