import { asMailPayload, type MailPayload, type MailTemplate, secretContext } from '@/domain/mail/template'
import { registrationMailView } from '@/domain/registration/queries/mail'
import { asLocale } from '@/domain/shared/locale'
import { type Letter, mailTranslator } from '@/emails/_parts/letter'
import { ticketImageId } from '@/emails/_parts/ticket-card'
import { isRegistrationLetter, registrationLetters } from '@/emails/registration-letters'
import { renderLetter } from '@/emails/render-letter'
import { signIn } from '@/emails/sign-in'
import { teamInvitation } from '@/emails/team-invitation'
import { unseal } from '@/lib/auth/secrets'
import { now } from '@/lib/clock'
import { env } from '@/lib/env'
import type { Job } from '@/lib/jobs/worker'
import { MailFailure, type OutgoingMail } from '@/lib/mailer/outgoing'
import { sendMail } from '@/lib/mailer/send-mail'
import { qrPng } from '@/lib/qr/qr'
import { composeHatMail } from './hat-mails'
import { calendarOf } from './mail-calendar'
import { mayBeSent, registrationMail } from './mail-view'
import { composeAgendaChanged, composeProgrammeChanged } from './programme-mails'
import { sessionSeatMail } from './session-seat-mail'
import { composeSitWith, composeTables } from './workshop-mails'

type Composed = {
  letter: Letter
  name: string
  /** Where it goes, when that is no longer the address it was queued for. */
  address?: string
  calendar: OutgoingMail['calendar']
  images: OutgoingMail['images']
}

const fatal = (reason: string) => new MailFailure(reason, { permanent: true })

/**
 * Writes and sends one message of the outbox. A message that is no longer true, or no longer this person's, is
 * dropped. What stays of the payload says what was sent about whom, by id.
 */
export async function sendQueuedMail(job: Job) {
  const mail = asMailPayload(job.payload)
  if (!mail) throw fatal('not a message')
  const { template, registrationId, about = {} } = mail
  const locale = asLocale(mail.locale)
  const t = await mailTranslator(locale)
  const composed = await compose(mail, t)
  if (composed) {
    const { letter, name, address = mail.to, calendar, images } = composed
    const body = await renderLetter(letter, { locale, t, privacyUrl: `${env().PUBLIC_URL}/${locale}/privacy` })
    const to = { name, address }
    await sendMail({ id: job.id, to, replyTo: letter.contact, language: locale, ...body, calendar, images })
  }
  return {
    payload: { template, locale, sent: composed !== null, ...(registrationId ? { registrationId } : {}), about },
  }
}

type Translator = Awaited<ReturnType<typeof mailTranslator>>

/** Writes one kind of message; null when it is no longer true, or no longer this person's. */
type Composer = (mail: MailPayload, t: Translator) => Composed | null | Promise<Composed | null>

/** Messages that are not about a registration as such, each with its writer. */
const composers: Partial<Record<MailTemplate, Composer>> = {
  'sign-in': composeSignIn,
  'team-invitation': composeInvitation,
  'programme-changed': composeProgrammeChanged,
  'agenda-changed': composeAgendaChanged,
  'session-seat': composeSessionSeat,
  'tables-published': composeTables,
  'tables-changed': composeTables,
  'sit-with-asked': composeSitWith,
  'hat-invitation': composeHatMail,
  'hat-reminder': composeHatMail,
  'hat-link': composeHatMail,
}

async function compose(mail: MailPayload, t: Translator): Promise<Composed | null> {
  return (composers[mail.template] ?? composeAboutRegistration)(mail, t)
}

function composeInvitation(mail: MailPayload, t: Translator): Composed {
  const { forum = '', by = '' } = mail.data ?? {}
  const url = `${env().PUBLIC_URL}/${mail.locale}/sign-in`
  return { letter: teamInvitation({ forum, by, url }, t), name: '', calendar: null, images: [] }
}

function composeSignIn(mail: MailPayload, t: Translator): Composed {
  const secret = mail.sealed && unseal('mail-secret', secretContext(mail.template, mail.to), mail.sealed)
  if (!secret) throw fatal('the secret of the message cannot be opened')
  const { token, code } = JSON.parse(secret) as { token: string; code: string }
  const url = `${env().PUBLIC_URL}/${mail.locale}/sign-in/confirm/${token}`
  return { letter: signIn({ url, code }, t), name: '', calendar: null, images: [] }
}

async function composeSessionSeat(mail: MailPayload, t: Translator): Promise<Composed | null> {
  const written = await sessionSeatMail(mail, t)
  return written && { ...written, calendar: null, images: [] }
}

async function composeAboutRegistration(mail: MailPayload, t: Translator): Promise<Composed | null> {
  const { template, registrationId } = mail
  if (!isRegistrationLetter(template) || !registrationId) throw fatal('a message about nothing')
  const at = now()
  const view = await registrationMailView(registrationId, at)
  if (!view || !mayBeSent(mail, view, at)) return null
  const { PUBLIC_URL: publicUrl, MAIL_FROM: from } = env()
  const facts = registrationMail(mail, view, publicUrl)
  const letter = { ...registrationLetters[template](facts, t), contact: facts.forum.contact }
  const name = `${facts.givenName} ${facts.familyName}`.trim()
  const calendar = calendarOf({ mail, view, letter: facts, t }, { publicUrl, from })
  const ticket = letter.blocks.find((block) => block.kind === 'ticket')?.ticket
  if (!ticket?.code) return { letter, name, calendar, images: [] }
  const filename = `${t('ticket.file')}-${ticket.reference}.png`
  const content = qrPng(ticket.code)
  return { letter, name, calendar, images: [{ cid: ticketImageId, filename, contentType: 'image/png', content }] }
}
