import { aside, button, soft, text } from './_parts/letter'
import { type Compose, ticket } from './_parts/registration-mail'

export const registrationChanged: Compose = (mail, t) => ({
  subject: t('registration-changed.subject', { city: mail.forum.city }),
  heading: t('registration-changed.heading'),
  preview: t('registration-changed.text', { name: mail.givenName }),
  blocks: [
    text(t('registration-changed.text', { name: mail.givenName })),
    ...aside(t('common.note'), mail.data.note),
    ticket(mail),
    ...(mail.ticketCode ? [text(`${t('registration-changed.replaces')} ${t('common.calendarUpdate')}`)] : []),
    text(t('registration-changed.next')),
    button(t('common.openPage'), mail.pageUrl),
    soft(t('common.linkNote')),
    ...aside(t('common.directions'), mail.forum.directions),
  ],
  why: t('registration-changed.why', { forum: mail.forum.name }),
})
