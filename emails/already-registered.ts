import { button, soft, text } from './_parts/letter'
import { type Compose, stop } from './_parts/registration-mail'

export const alreadyRegistered: Compose = (mail, t) => {
  const words = { name: mail.givenName, forum: mail.forum.name }
  return {
    subject: t('already-registered.subject', { city: mail.forum.city }),
    heading: t('already-registered.heading'),
    preview: t('already-registered.text', words),
    blocks: [
      text(t('already-registered.text', words)),
      text(t('already-registered.state', { status: mail.status })),
      stop(mail),
      text(t('already-registered.next')),
      button(t('common.openPage'), mail.pageUrl),
      soft(t('common.linkNote')),
    ],
    why: t('already-registered.why'),
  }
}
