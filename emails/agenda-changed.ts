import { aside, button, type Letter, type MailTranslator, soft, text } from './_parts/letter'
import { entryBlock, type ProgrammeMail } from './_parts/programme-mail'

/** To somebody registered: what a release changes in the sessions they keep in their agenda. */
export function agendaChanged(mail: ProgrammeMail, t: MailTranslator): Letter {
  const { forum, givenName: name, entries } = mail
  const count = entries.length
  return {
    subject: t('agenda-changed.subject', { forum, count }),
    heading: t('agenda-changed.heading'),
    preview: entries.map(({ title }) => title).join(' · '),
    blocks: [
      text(t('agenda-changed.text', { name, forum, count })),
      ...aside(t('common.note'), mail.note),
      ...entries.map((entry) => entryBlock(entry, t)),
      button(t('common.openPage'), mail.pageUrl),
      soft(t('common.linkNote')),
    ],
    why: t('agenda-changed.why', { forum }),
    contact: mail.contact,
  }
}
