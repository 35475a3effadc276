import { button, soft, text } from './_parts/letter'
import { type Compose, stop } from './_parts/registration-mail'

export const registrationPending: Compose = (mail, t) => ({
  subject: t('registration-pending.subject', { city: mail.forum.city }),
  heading: t('registration-pending.heading', { name: mail.givenName }),
  preview: t('registration-pending.text', { type: mail.type }),
  blocks: [
    text(t('registration-pending.text', { type: mail.type })),
    stop(mail),
    text(t('registration-pending.next')),
    button(t('common.openPage'), mail.pageUrl),
    soft(t('common.linkNote')),
  ],
  why: t('registration-pending.why', { forum: mail.forum.name }),
})
