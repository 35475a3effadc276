import type { MailRequest } from '../mail/template'
import type { ToldAttendee, ToldSpeaker } from './told'

/** The key of the one message about a release to a speaker, or to a registered person. */
export const mailKey = {
  speaker: (releaseId: string, personId: string) => `programme-changed:${releaseId}:${personId}`,
  attendee: (releaseId: string, registrationId: string) => `agenda-changed:${releaseId}:${registrationId}`,
}

type About = { releaseId: string; forumId: string }

/** The message to a speaker. */
export function speakerMail({ releaseId, forumId }: About, { personId, email, locale }: ToldSpeaker): MailRequest {
  return {
    template: 'programme-changed',
    to: email,
    locale,
    forumId,
    about: { releaseId, personId },
    dedupeKey: mailKey.speaker(releaseId, personId),
  }
}

/** The message to somebody registered. */
export function attendeeMail(
  { releaseId, forumId }: About,
  { registrationId, email, locale }: ToldAttendee,
): MailRequest {
  return {
    template: 'agenda-changed',
    to: email,
    locale,
    forumId,
    registrationId,
    about: { releaseId },
    dedupeKey: mailKey.attendee(releaseId, registrationId),
  }
}
