import { aside, button, type Letter, type MailTranslator, soft, text } from './_parts/letter'

/** What a message with the personal link of whoever wears a hat says; words are in the reader's language already. */
export type HatMail = {
  name: string
  forum: string
  city: string
  date: string
  url: string
  contact: string | null
  /** What they do: a title, and when, where and as what on one line each. */
  sessions: { title: string; lines: string[] }[]
}

export type HatTemplate = 'hat-invitation' | 'hat-reminder' | 'hat-link'

/** The personal link by which somebody confirms, corrects and adds: the first time, as a reminder, or on request. */
export function hatLetter(template: HatTemplate, mail: HatMail, t: MailTranslator): Letter {
  const { name, forum, city, date } = mail
  const words = { name, forum, city, date }
  return {
    subject: t(`${template}.subject`, words),
    heading: t(`${template}.heading`, words),
    preview: t(`${template}.text`, words),
    blocks: [
      text(t(`${template}.text`, words)),
      ...mail.sessions.flatMap(({ title, lines }) => aside(title, lines.join('\n'))),
      button(t('hat.open'), mail.url),
      text(t('hat.next')),
      soft(t('hat.note')),
    ],
    why: t('hat.why', words),
    contact: mail.contact,
  }
}
