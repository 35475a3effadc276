import type { MailPayload } from '@/domain/mail/template'
import { registrationMailView } from '@/domain/registration/queries/mail'
import { words } from '@/domain/shared/multilingual'
import { sitWithMailView, tableMailView } from '@/domain/workshops/queries/table-mail'
import type { Letter, MailTranslator } from '@/emails/_parts/letter'
import type { RegistrationMail } from '@/emails/_parts/registration-mail'
import { sitWithAsked, tablesChanged, tablesPublished } from '@/emails/tables'
import { now } from '@/lib/clock'
import { env } from '@/lib/env'
import { mayBeSent, registrationMail } from './mail-view'

type Composed = { letter: Letter; name: string; calendar: null; images: [] }

/** Whom the message goes to; null when the registration is no longer theirs, or no longer confirmed. */
async function recipient(mail: MailPayload): Promise<RegistrationMail | null> {
  const at = now()
  const view = await registrationMailView(mail.registrationId ?? '', at)
  if (view?.status !== 'CONFIRMED' || view.forum.endsAt <= at || !mayBeSent(mail, view, at)) return null
  return registrationMail(mail, view, env().PUBLIC_URL)
}

const composed = (facts: RegistrationMail, letter: Omit<Letter, 'contact'>): Composed => ({
  letter: { ...letter, contact: facts.forum.contact },
  name: `${facts.givenName} ${facts.familyName}`.trim(),
  calendar: null,
  images: [],
})

/** A queued message about somebody's tables, as they are now. */
export async function composeTables(mail: MailPayload, t: MailTranslator): Promise<Composed | null> {
  const facts = await recipient(mail)
  const view = facts && (await tableMailView(mail.registrationId ?? '', mail.about?.workshopId ?? ''))
  if (!facts || !view) return null
  const { locale } = mail
  const inWords = {
    session: words(view.session, locale),
    changing: view.changing,
    reason: mail.data?.reason ?? '',
    tables: view.tables.map(({ round, startsAt, number, label, room, question }) => ({
      round,
      startsAt,
      number,
      label: words(label, locale),
      room: words(room, locale),
      question: words(question, locale),
    })),
  }
  const write = mail.template === 'tables-changed' ? tablesChanged : tablesPublished
  return composed(facts, write(facts, inWords, t))
}

/** A queued question whether the reader would sit with somebody; null once it is answered. */
export async function composeSitWith(mail: MailPayload, t: MailTranslator): Promise<Composed | null> {
  const facts = await recipient(mail)
  const view = facts && (await sitWithMailView(mail.about?.sitWithId ?? ''))
  if (!facts || !view) return null
  return composed(facts, sitWithAsked(facts, { from: view.from, session: words(view.session, mail.locale) }, t))
}
