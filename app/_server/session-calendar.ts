import { isCancelled } from '@/domain/forum/phase'
import type { PublicForum } from '@/domain/forum/public-forum'
import type { PublicRole, PublicSession } from '@/domain/programme/public-programme'
import type { Locale } from '@/domain/shared/locale'
import { type Multilingual, markedWords, translate } from '@/domain/shared/multilingual'
import { type CalendarEvent, calendarFile } from '@/lib/calendar/calendar-file'

type Context = { locale: Locale; base: string; at: Date }

/** Hours between two looks of a subscribed calendar. */
const refreshHours = 1

/** "Ana Diaz, maire, Ville de Lille"; for somebody to be announced, the role in words. */
function hat({ person, function: role, organisation, announced }: PublicRole, locale: Locale): string {
  const name = person ? `${person.givenName} ${person.familyName}` : markedWords(announced, locale)
  return [name, markedWords(role, locale), organisation].filter(Boolean).join(', ')
}

function place(forum: PublicForum, room: string): string {
  const address = forum.venueAddress ?? ''
  const town = address.includes(forum.city) ? '' : [forum.postalCode, forum.city].filter(Boolean).join(' ')
  return [room, forum.venueName, address, town].filter(Boolean).join(', ')
}

function geo({ latitude, longitude }: PublicForum): CalendarEvent['geo'] {
  return latitude === null || longitude === null ? undefined : { latitude, longitude }
}

/** The whole forum as one entry: until there is a programme, subscribers have the date. */
function forumEvent(forum: PublicForum, { locale, base, at }: Context): CalendarEvent {
  return {
    uid: `forum-${forum.id}@${new URL(base).hostname}`,
    sequence: forum.revision,
    stamp: new Date(forum.updatedAt),
    start: new Date(forum.startsAt),
    end: new Date(forum.endsAt),
    title: markedWords(forum.name, locale),
    titleLanguage: translate(forum.name, locale)?.lang,
    description: markedWords(forum.summary, locale),
    location: place(forum, ''),
    geo: geo(forum),
    url: `${base}/forums/${forum.slug}`,
    cancelled: isCancelled(forum, at),
  }
}

/** One session as a calendar entry. Cancelled ones stay, marked: that is how subscribers learn of it. */
export function sessionEvent(forum: PublicForum, session: PublicSession, { locale, base, at }: Context): CalendarEvent {
  const forumCancelled = isCancelled(forum, at)
  const theme = markedWords(session.theme?.name, locale)
  const paragraphs = [
    markedWords(session.summary, locale),
    session.roles.map((role) => hat(role, locale)).join('\n'),
    session.questions.map(({ text }) => `– ${markedWords(text, locale)}`).join('\n'),
  ]
  return {
    uid: `session-${session.id}@${new URL(base).hostname}`,
    sequence: session.sequence + (forumCancelled ? 1 : 0),
    stamp: new Date(session.updatedAt),
    start: new Date(session.startsAt),
    end: session.endsAt ? new Date(session.endsAt) : null,
    title: markedWords(session.title, locale),
    titleLanguage: translate(session.title, locale)?.lang,
    description: paragraphs.filter(Boolean).join('\n\n'),
    location: place(forum, session.rooms.map(({ name }) => markedWords(name, locale)).join(', ')),
    geo: geo(forum),
    url: `${base}/forums/${forum.slug}/sessions/${session.slug}`,
    categories: theme ? [theme] : [],
    cancelled: session.cancelled || forumCancelled,
  }
}

/** A feed that calendars can subscribe to, in one language; texts in another one say so. */
export function sessionFeed(
  forum: PublicForum,
  sessions: readonly PublicSession[],
  name: Multilingual,
  context: Context,
): string {
  const events = sessions.map((session) => sessionEvent(forum, session, context))
  return calendarFile({
    method: 'PUBLISH',
    name: markedWords(name, context.locale),
    language: context.locale,
    refreshHours,
    events: events.length > 0 ? events : [forumEvent(forum, context)],
  })
}

/** Some sessions of a forum and its day, for one person: entries are those of the programme's own feed. */
export function agendaFeed(
  forum: PublicForum,
  sessions: readonly PublicSession[],
  name: string,
  context: Context,
): string {
  return calendarFile({
    method: 'PUBLISH',
    name,
    language: context.locale,
    refreshHours,
    events: [forumEvent(forum, context), ...sessions.map((session) => sessionEvent(forum, session, context))],
  })
}

export const feedHeaders = (file: string): Record<string, string> => ({
  'Content-Type': 'text/calendar; charset=utf-8; method=PUBLISH',
  'Content-Disposition': `inline; filename="${file.replace(/[^\w.-]/g, '-')}.ics"`,
  'Cache-Control': 'public, max-age=60',
})
