import { button, soft, text } from './_parts/letter'
import { type Compose, dayOf } from './_parts/registration-mail'

export const personalLink: Compose = (mail, t) => {
  const words = { name: mail.givenName, forum: mail.forum.name, date: dayOf(mail) }
  return {
    subject: t('personal-link.subject', { city: mail.forum.city }),
    heading: t('personal-link.heading'),
    preview: t('personal-link.text', words),
    blocks: [
      text(t('personal-link.text', words)),
      button(t('common.openPage'), mail.pageUrl),
      soft(t('common.linkNote')),
      text(t('personal-link.next')),
    ],
    why: t('personal-link.why'),
  }
}
