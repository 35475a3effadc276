import { formatDay, formatTime, formatTimeRange } from '@/i18n/dates'
import { button, type Letter, type MailTranslator, soft, text } from './_parts/letter'
import type { RegistrationMail } from './_parts/registration-mail'

/** The session a seat has come free in; words are already in the reader's language. */
export type SeatIn = { title: string; rooms: string; startsAt: Date; endsAt: Date | null; url: string }

/** Somebody gave a seat inside a session back, and it is this person's now. */
export function sessionSeat(mail: RegistrationMail, seat: SeatIn, t: MailTranslator): Omit<Letter, 'contact'> {
  const { timeZone, name: forum, city } = mail.forum
  const { title, rooms, startsAt, endsAt } = seat
  const time = endsAt
    ? formatTimeRange(startsAt, endsAt, timeZone, mail.locale)
    : formatTime(startsAt, timeZone, mail.locale)
  const when = [formatDay(startsAt, timeZone, mail.locale), time, rooms].filter(Boolean).join(', ')
  return {
    subject: t('session-seat.subject', { session: title, city }),
    heading: t('session-seat.heading', { name: mail.givenName }),
    preview: t('session-seat.text', { session: title, when }),
    blocks: [
      text(t('session-seat.text', { session: title, when })),
      button(t('session-seat.action'), seat.url),
      text(t('session-seat.next')),
      soft(t('common.linkNote')),
    ],
    why: t('session-seat.why', { forum, session: title }),
  }
}
