import { button, text } from './_parts/letter'
import { type Compose, dayOf } from './_parts/registration-mail'

/** To the former holder, whose ticket and link are worthless by now: neither is in here. */
export const registrationHandedOver: Compose = (mail, t) => {
  const words = { forum: mail.forum.name, date: dayOf(mail), name: mail.givenName }
  return {
    subject: t('registration-handed-over.subject', { city: mail.forum.city }),
    heading: t('registration-handed-over.heading'),
    preview: t('registration-handed-over.text', words),
    blocks: [
      text(t('registration-handed-over.text', words)),
      text(t('common.calendarRemoval')),
      text(t('registration-handed-over.next', { reference: mail.reference })),
      button(t('registration-handed-over.action'), mail.forumUrl),
    ],
    why: t('registration-handed-over.why'),
  }
}
