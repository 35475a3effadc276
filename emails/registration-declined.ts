import { aside, button, text } from './_parts/letter'
import type { Compose } from './_parts/registration-mail'

export const registrationDeclined: Compose = (mail, t) => {
  const words = { name: mail.givenName, forum: mail.forum.name, type: mail.type }
  return {
    subject: t('registration-declined.subject', { city: mail.forum.city }),
    heading: t('registration-declined.heading'),
    preview: t('registration-declined.text', words),
    blocks: [
      text(t('registration-declined.text', words)),
      ...aside(t('common.note'), mail.data.note),
      text(t('registration-declined.next')),
      button(t('registration-declined.action'), mail.forumUrl),
    ],
    why: t('registration-declined.why'),
  }
}
