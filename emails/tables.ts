import { formatDay, formatTime } from '@/i18n/dates'
import { button, type EntryBlock, type Letter, type MailTranslator, soft, text } from './_parts/letter'
import type { RegistrationMail } from './_parts/registration-mail'

/** Somebody's tables in one session; words are already in the reader's language. */
export type TablesIn = {
  session: string
  changing: boolean
  reason: string
  tables: { round: number; startsAt: Date | null; number: number; label: string; room: string; question: string }[]
}

type Written = Omit<Letter, 'contact'>

function entries(mail: RegistrationMail, { changing, tables }: TablesIn, t: MailTranslator): EntryBlock[] {
  return tables.map(({ round, startsAt, number, label, room, question }) => {
    const time = startsAt ? formatTime(startsAt, mail.forum.timeZone, mail.locale) : ''
    const lines = [[time, room].filter(Boolean).join(', '), question && t('table.ask', { question })]
    return {
      kind: 'entry',
      label: changing ? t('table.round', { round }) : t('table.whole'),
      title: label ? t('table.named', { number, label }) : t('table.name', { number }),
      href: null,
      lines: lines.filter((line) => line !== ''),
    }
  })
}

function about(mail: RegistrationMail, { session }: TablesIn) {
  const { city, name: forum, startsAt, timeZone } = mail.forum
  return { city, forum, session, date: formatDay(startsAt, timeZone, mail.locale), name: mail.givenName }
}

/** Where one sits, the first time it is told. */
export function tablesPublished(mail: RegistrationMail, tables: TablesIn, t: MailTranslator): Written {
  const facts = about(mail, tables)
  return {
    subject: t('tables-published.subject', facts),
    heading: t('tables-published.heading', facts),
    preview: t('tables-published.text', facts),
    blocks: [
      text(t('tables-published.text', facts)),
      ...entries(mail, tables, t),
      button(t('common.openPage'), `${mail.pageUrl}?to=tables`),
      soft(t('common.linkNote')),
    ],
    why: t('tables-published.why', facts),
  }
}

/** Where one sits from now on, and why that is another table. */
export function tablesChanged(mail: RegistrationMail, tables: TablesIn, t: MailTranslator): Written {
  const facts = { ...about(mail, tables), reason: tables.reason }
  return {
    subject: t('tables-changed.subject', facts),
    heading: t('tables-changed.heading', facts),
    preview: t('tables-changed.text', facts),
    blocks: [
      text(t('tables-changed.text', facts)),
      ...entries(mail, tables, t),
      button(t('common.openPage'), `${mail.pageUrl}?to=tables`),
      soft(t('common.linkNote')),
    ],
    why: t('tables-changed.why', facts),
  }
}

/** Somebody would like to sit with the reader. */
export function sitWithAsked(
  mail: RegistrationMail,
  { from, session }: { from: string; session: string },
  t: MailTranslator,
): Written {
  const { city, name: forum } = mail.forum
  const facts = { city, forum, session, from, name: mail.givenName }
  return {
    subject: t('sit-with-asked.subject', facts),
    heading: t('sit-with-asked.heading', facts),
    preview: t('sit-with-asked.text', facts),
    blocks: [
      text(t('sit-with-asked.text', facts)),
      button(t('common.openPage'), `${mail.pageUrl}?to=tables`),
      soft(t('common.linkNote')),
    ],
    why: t('sit-with-asked.why', facts),
  }
}
