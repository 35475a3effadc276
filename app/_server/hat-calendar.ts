import type { OwnForum, OwnHatsView } from '@/domain/programme/queries/own-hats'
import type { Locale } from '@/domain/shared/locale'
import { markedWords } from '@/domain/shared/multilingual'
import { type CalendarEvent, calendarFile } from '@/lib/calendar/calendar-file'

type Context = {
  locale: Locale
  base: string
  name: string
  as: (kind: OwnForum['agenda'][number]['hats'][number]) => string
}

/** Hours between two looks of a subscribed calendar. */
const refreshHours = 1

/** The entry of the public feed, so that a calendar with both shows it once. */
function event(forum: OwnForum, item: OwnForum['agenda'][number], context: Context): CalendarEvent[] {
  const { locale, base, as } = context
  if (item.startsAt === null) return []
  const rooms = item.rooms.map((room) => markedWords(room, locale)).join(', ')
  return [
    {
      uid: `session-${item.sessionId}@${new URL(base).hostname}`,
      sequence: item.sequence,
      stamp: new Date(item.updatedAt),
      start: new Date(item.startsAt),
      end: item.endsAt === null ? null : new Date(item.endsAt),
      title: markedWords(item.title, locale),
      description: [markedWords(forum.name, locale), item.hats.map(as).join(', ')].join('\n'),
      location: [rooms, forum.venue, forum.city].filter(Boolean).join(', '),
      ...(forum.isPublic && item.released
        ? { url: `${base}/${locale}/forums/${forum.slug}/sessions/${item.slug}` }
        : {}),
      cancelled: item.cancelled || item.answer === 'NO',
    },
  ]
}

/** Everything one person does in the forums to come, as a calendar file; null when nothing has a time yet. */
export function hatCalendar(view: OwnHatsView, context: Context): string | null {
  const ahead = view.forums.filter((forum) => forum.ahead)
  const events = ahead.flatMap((forum) => forum.agenda.flatMap((item) => event(forum, item, context)))
  if (events.length === 0) return null
  return calendarFile({ method: 'PUBLISH', name: context.name, language: context.locale, refreshHours, events })
}
