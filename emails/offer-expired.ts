import { button, soft, text } from './_parts/letter'
import type { Compose } from './_parts/registration-mail'

export const offerExpired: Compose = (mail, t) => {
  const words = { name: mail.givenName, forum: mail.forum.name }
  return {
    subject: t('offer-expired.subject', { city: mail.forum.city }),
    heading: t('offer-expired.heading'),
    preview: t('offer-expired.text', words),
    blocks: [
      text(t('offer-expired.text', words)),
      text(t('offer-expired.next')),
      button(t('offer-expired.action'), mail.pageUrl),
      soft(t('common.linkNote')),
    ],
    why: t('offer-expired.why', { forum: mail.forum.name }),
  }
}
