import type { MailPayload } from '@/domain/mail/template'
import { registrationMailView } from '@/domain/registration/queries/mail'
import { sessionSeat } from '@/domain/registration/queries/session-seat'
import { words } from '@/domain/shared/multilingual'
import type { Letter, MailTranslator } from '@/emails/_parts/letter'
import { sessionSeat as sessionSeatLetter } from '@/emails/session-seat'
import { now } from '@/lib/clock'
import { env } from '@/lib/env'
import { mayBeSent, registrationMail } from './mail-view'

/** The message that a seat inside a session is theirs now; null when it no longer is. */
export async function sessionSeatMail(
  mail: MailPayload,
  t: MailTranslator,
): Promise<{ letter: Letter; name: string } | null> {
  const { registrationId = '', about } = mail
  const at = now()
  const [view, seat] = await Promise.all([
    registrationMailView(registrationId, at),
    sessionSeat(registrationId, about?.sessionId ?? ''),
  ])
  if (!view || !seat || !mayBeSent(mail, view, at) || seat.startsAt <= at) return null
  const facts = registrationMail(mail, view, env().PUBLIC_URL)
  const inWords = {
    title: words(seat.title, mail.locale),
    rooms: seat.rooms.map((room) => words(room, mail.locale)).join(', '),
    startsAt: seat.startsAt,
    endsAt: seat.endsAt,
    url: `${facts.pageUrl}?to=agenda&session=${encodeURIComponent(seat.slug)}`,
  }
  const letter = { ...sessionSeatLetter(facts, inWords, t), contact: facts.forum.contact }
  return { letter, name: `${facts.givenName} ${facts.familyName}`.trim() }
}
