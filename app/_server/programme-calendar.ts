import { endOf } from '@/domain/programme/frozen'
import type { Part } from '@/domain/programme/parts'
import type { SpeakerMailView } from '@/domain/registration/queries/release-mail'
import { markedWords } from '@/domain/shared/multilingual'
import type { MailTranslator } from '@/emails/_parts/letter'
import { placeOf } from '@/emails/_parts/registration-mail'
import { type CalendarEvent, calendarFile } from '@/lib/calendar/calendar-file'
import { env } from '@/lib/env'
import type { OutgoingMail } from '@/lib/mailer/outgoing'

function event({ session, gone }: Part, view: SpeakerMailView, t: MailTranslator): CalendarEvent {
  const { forum, content, at } = view
  const { locale } = view.speaker
  const { PUBLIC_URL } = env()
  const names = content.rooms
    .filter(({ id }) => session.roomIds.includes(id))
    .map(({ name }) => markedWords(name, locale))
  const room = session.allRooms ? t('change.everywhere') : names.join(', ')
  const town = [forum.postalCode, forum.city].filter(Boolean).join(' ')
  const venue = { venue: forum.venueName, address: forum.venueAddress ?? '', town, city: forum.city }
  const endsAt = endOf(session.startsAt, session.minutes)
  return {
    uid: `session-${session.id}@${new URL(PUBLIC_URL).hostname}`,
    sequence: session.sequence,
    stamp: at,
    start: new Date(session.startsAt),
    end: endsAt ? new Date(endsAt) : null,
    title: markedWords(session.title, locale),
    description: markedWords(session.summary, locale),
    location: [room, placeOf(venue)].filter(Boolean).join(', '),
    url: `${PUBLIC_URL}/${locale}/forums/${forum.slug}/sessions/${session.slug}`,
    cancelled: gone,
  }
}

/**
 * All sessions of a speaker in one file; those that are theirs no longer are in it as cancelled. One file of METHOD
 * PUBLISH: a request or a cancellation may hold one session only (RFC 5546 §3.2.2).
 */
export function partsCalendar(view: SpeakerMailView, t: MailTranslator): OutgoingMail['calendar'] {
  if (view.parts.length === 0) return null
  const { locale } = view.speaker
  const content = calendarFile({
    method: 'PUBLISH',
    name: markedWords(view.forum.name, locale),
    language: locale,
    events: view.parts.map((part) => event(part, view, t)),
  })
  return { method: 'PUBLISH', filename: `${t('programme-changed.file')}.ics`, content }
}
