import { aside, button, soft, text } from './_parts/letter'
import { type Compose, dayOf, ticket } from './_parts/registration-mail'

export const registrationReceived: Compose = (mail, t) => {
  const words = { from: mail.data.from ?? 'none', forum: mail.forum.name }
  return {
    subject: t('registration-received.subject', { city: mail.forum.city, date: dayOf(mail) }),
    heading: t('registration-received.heading', { name: mail.givenName }),
    preview: t('registration-received.text', words),
    blocks: [
      text(t('registration-received.text', words)),
      ticket(mail),
      text(t('common.calendar')),
      text(t('registration-received.next')),
      button(t('common.openPage'), mail.pageUrl),
      soft(t('common.linkNote')),
      ...aside(t('common.directions'), mail.forum.directions),
    ],
    why: t('registration-received.why', { forum: mail.forum.name }),
  }
}
