import { useLocale, useTranslations } from 'next-intl'
import type { Draft, DraftRoom, DraftSession } from '@/domain/programme/draft'
import { words } from '@/domain/shared/multilingual'
import { formatTime, formatTimeRange } from '@/i18n/dates'

type Placed = Pick<DraftSession, 'startsAt' | 'minutes' | 'roomIds' | 'allRooms'>

/** How a session of the draft is called, when and where it is, in the reader's language. */
export function useDraftWords({ forum: { timeZone }, rooms }: Pick<Draft, 'forum' | 'rooms'>) {
  const t = useTranslations('editor')
  const kinds = useTranslations('public')
  const locale = useLocale()

  const room = ({ name }: DraftRoom) => words(name, locale)
  const time = (at: string) => formatTime(at, timeZone, locale)
  const kind = ({ kind: code, number }: DraftSession) =>
    number ? kinds('numbered', { kind: kinds(`kind.${code}`), number }) : kinds(`kind.${code}`)
  const title = (session: DraftSession) => words(session.title, locale) || kind(session)

  function when({ startsAt, minutes }: Placed): string {
    if (startsAt === null) return ''
    if (minutes === null) return time(startsAt)
    const end = new Date(Date.parse(startsAt) + minutes * 60_000)
    return formatTimeRange(startsAt, end, timeZone, locale)
  }

  function where({ roomIds, allRooms }: Placed): string {
    if (allRooms) return t('everywhere')
    const names = rooms.filter(({ id }) => roomIds.includes(id)).map(room)
    return names.length > 0 ? names.join(', ') : t('somewhere')
  }

  /** "Plénière 1, 9 h 35 – 10 h 35, Grande salle" */
  function line(session: DraftSession, place: Placed = session): string {
    const name = title(session)
    return place.startsAt === null
      ? t('line.tray', { title: name })
      : t('line.placed', { title: name, when: when(place), where: where(place) })
  }

  return { room, time, kind, title, when, where, line }
}

export type DraftWords = ReturnType<typeof useDraftWords>
