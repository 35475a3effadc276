import type { MailPayload, MailTemplate } from '@/domain/mail/template'
import type { RegistrationMailView } from '@/domain/registration/queries/mail'
import { emailKey } from '@/domain/shared/fold'
import { words } from '@/domain/shared/multilingual'
import type { RegistrationMail } from '@/emails/_parts/registration-mail'
import { isOneMailbox } from '@/lib/mailer/outgoing'

/** Which states of a registration a message is still true of; the others may be sent in any. */
const truthful: Partial<Record<MailTemplate, readonly RegistrationMailView['status'][]>> = {
  'registration-confirmed': ['CONFIRMED'],
  'registration-received': ['CONFIRMED'],
  'registration-pending': ['PENDING'],
  'registration-declined': ['DECLINED'],
  'registration-cancelled': ['CANCELLED'],
  'registration-changed': ['PENDING', 'CONFIRMED', 'WAITLISTED'],
  'already-registered': ['PENDING', 'CONFIRMED', 'WAITLISTED'],
  'personal-link': ['PENDING', 'CONFIRMED', 'WAITLISTED'],
  'waiting-list-joined': ['WAITLISTED'],
  'seat-offered': ['WAITLISTED'],
  'offer-expired': ['WAITLISTED'],
}

/** Addressed to somebody who holds the registration no longer: everything personal comes from the message itself. */
function isFarewell(mail: MailPayload): boolean {
  return mail.data?.holder !== undefined
}

/**
 * Whether a queued message may still go out: the registration may have changed hands, state or been erased since.
 * A personal link or a ticket goes to the present holder's address and no other.
 */
export function mayBeSent(mail: MailPayload, view: RegistrationMailView, at: Date): boolean {
  if (isFarewell(mail)) return true
  if (view.erased || emailKey(mail.to) !== emailKey(view.email)) return false
  if (truthful[mail.template]?.includes(view.status) === false) return false
  if (mail.template === 'seat-offered') {
    return view.waiting?.state === 'OFFERED' && (view.waiting.offerExpiresAt ?? at) > at
  }
  return mail.template !== 'offer-expired' || view.waiting?.state === 'EXPIRED'
}

/** The view in the reader's language, as the letters read it. */
export function registrationMail(mail: MailPayload, view: RegistrationMailView, publicUrl: string): RegistrationMail {
  const { locale } = mail
  const { forum } = view
  const farewell = isFarewell(mail)
  const forumUrl = `${publicUrl}/${locale}/forums/${forum.slug}`
  return {
    locale,
    givenName: farewell ? (mail.data?.givenName ?? '') : view.givenName,
    familyName: farewell ? (mail.data?.familyName ?? '') : view.familyName,
    type: words(view.typeName, locale),
    colour: view.typeColour,
    reference: view.reference,
    status: view.status.toLowerCase() as RegistrationMail['status'],
    ticketCode: farewell ? null : view.ticketCode,
    wasConfirmed: view.wasConfirmed,
    pageUrl: farewell ? forumUrl : `${publicUrl}/${locale}/my/open/${view.linkToken}`,
    forumUrl,
    forum: {
      name: words(forum.name, locale),
      startsAt: forum.startsAt,
      endsAt: forum.endsAt,
      timeZone: forum.timeZone,
      venue: forum.venueName,
      address: forum.venueAddress ?? '',
      town: [forum.postalCode, forum.city].filter(Boolean).join(' '),
      city: forum.city,
      directions: words(forum.directions, locale),
      contact: forum.contactEmail && isOneMailbox(forum.contactEmail) ? forum.contactEmail : null,
    },
    position: view.waiting?.position ?? null,
    offerExpiresAt: view.waiting?.offerExpiresAt ?? null,
    data: mail.data ?? {},
  }
}
