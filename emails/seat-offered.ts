import { aside, button, soft, text } from './_parts/letter'
import { type Compose, deadlineOf, stop } from './_parts/registration-mail'

export const seatOffered: Compose = (mail, t) => {
  const deadline = deadlineOf(mail, t)
  return {
    subject: t('seat-offered.subject', { city: mail.forum.city, deadline }),
    heading: t('seat-offered.heading', { name: mail.givenName }),
    preview: t('seat-offered.text', { deadline }),
    blocks: [
      text(t('seat-offered.text', { deadline })),
      ...aside(t('common.note'), mail.data.note),
      button(t('seat-offered.action'), mail.pageUrl),
      stop(mail),
      text(t('seat-offered.next')),
      soft(t('common.linkNote')),
    ],
    why: t('seat-offered.why', { forum: mail.forum.name }),
  }
}
