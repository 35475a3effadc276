import { aside, button, text } from './_parts/letter'
import type { Compose } from './_parts/registration-mail'

export const registrationCancelled: Compose = (mail, t) => {
  const words = { name: mail.givenName, forum: mail.forum.name }
  const news = mail.wasConfirmed
    ? t('registration-cancelled.text', words)
    : t('registration-cancelled.textWithoutSeat', words)
  return {
    subject: t('registration-cancelled.subject', { city: mail.forum.city }),
    heading: t('registration-cancelled.heading'),
    preview: news,
    blocks: [
      text(news),
      ...aside(t('common.note'), mail.data.note),
      ...(mail.wasConfirmed ? [text(t('common.calendarRemoval'))] : []),
      text(t('registration-cancelled.next')),
      button(t('registration-cancelled.action'), mail.forumUrl),
    ],
    why: t('registration-cancelled.why', { forum: mail.forum.name }),
  }
}
