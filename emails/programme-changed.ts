import { aside, button, type Letter, type MailTranslator, soft, text } from './_parts/letter'
import { entryBlock, type ProgrammeMail } from './_parts/programme-mail'

/** To somebody with a part in the programme: what a release changes in it, and nothing else. */
export function programmeChanged(mail: ProgrammeMail, t: MailTranslator): Letter {
  const { forum, givenName: name, first, entries } = mail
  const which = first ? 'programme-changed.first' : 'programme-changed.later'
  const count = entries.length
  return {
    subject: t(`${which}.subject`, { forum, count }),
    heading: t(`${which}.heading`),
    preview: entries.map(({ title }) => title).join(' · '),
    blocks: [
      text(t(`${which}.text`, { name, forum, count })),
      ...aside(t('common.note'), mail.note),
      ...entries.map((entry) => entryBlock(entry, t)),
      text(t('programme-changed.calendar')),
      button(t('programme-changed.action'), mail.pageUrl),
      soft(t('programme-changed.next')),
    ],
    why: t('programme-changed.why', { forum }),
    contact: mail.contact,
  }
}
