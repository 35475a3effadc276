import type { MailPayload } from '@/domain/mail/template'
import type { RegistrationMailView } from '@/domain/registration/queries/mail'
import type { MailTranslator } from '@/emails/_parts/letter'
import { placeOf, type RegistrationMail } from '@/emails/_parts/registration-mail'
import { calendarFile } from '@/lib/calendar/calendar-file'
import type { OutgoingMail } from '@/lib/mailer/outgoing'

type Entry = { mail: MailPayload; view: RegistrationMailView; letter: RegistrationMail; t: MailTranslator }

/** "Forum <forum@example.org>" or the bare address. */
function addressIn(from: string): string {
  return /<([^>]*)>/.exec(from)?.[1] ?? from
}

/**
 * The calendar part of a message: a request while there is a ticket, a cancellation when it is gone, else nothing.
 * Each holder's entry has its own UID, so that who hands a seat over loses the entry and who gets it gains one.
 */
export function calendarOf(
  { mail, view, letter, t }: Entry,
  { publicUrl, from }: { publicUrl: string; from: string },
): OutgoingMail['calendar'] {
  const cancelled = mail.template === 'registration-cancelled' && view.wasConfirmed
  const gone = cancelled || mail.template === 'registration-handed-over'
  if (!gone && (letter.ticketCode === null || !withTicket.has(mail.template))) return null
  const { forum } = view
  const holder = mail.data?.holder ?? String(view.holder)
  const method = gone ? 'CANCEL' : 'REQUEST'
  const name = letter.forum.name
  const content = calendarFile({
    method,
    name,
    language: mail.locale,
    events: [
      {
        uid: `${view.registrationId}-${holder}@${new URL(publicUrl).hostname}`,
        // An entry that went to somebody else was never raised with the registration.
        sequence: mail.data?.holder === undefined ? view.sequence : view.sequence + 1,
        stamp: view.updatedAt,
        start: forum.startsAt,
        end: forum.endsAt,
        title: name,
        description: t('calendar.description', { reference: view.reference }),
        location: placeOf(letter.forum),
        geo:
          forum.latitude === null || forum.longitude === null
            ? undefined
            : { latitude: forum.latitude, longitude: forum.longitude },
        url: letter.forumUrl,
        organizer: { name: forum.controller ?? name, email: letter.forum.contact ?? addressIn(from) },
        attendee: { name: `${letter.givenName} ${letter.familyName}`.trim() || mail.to, email: mail.to },
      },
    ],
  })
  return { method, filename: `${t('calendar.file')}.ics`, content }
}

const withTicket: ReadonlySet<string> = new Set([
  'registration-confirmed',
  'registration-received',
  'registration-changed',
])
