import { aside, button, soft, text } from './_parts/letter'
import { type Compose, dayOf, ticket } from './_parts/registration-mail'

export const registrationConfirmed: Compose = (mail, t) => ({
  subject: t('registration-confirmed.subject', { city: mail.forum.city, date: dayOf(mail) }),
  heading: t('registration-confirmed.heading', { name: mail.givenName }),
  preview: t('ticket.show'),
  blocks: [
    text(t('registration-confirmed.text')),
    ticket(mail),
    text(t('common.calendar')),
    text(t('registration-confirmed.next')),
    button(t('common.openPage'), mail.pageUrl),
    soft(t('common.linkNote')),
    ...aside(t('common.directions'), mail.forum.directions),
  ],
  why: t('registration-confirmed.why', { forum: mail.forum.name }),
})
