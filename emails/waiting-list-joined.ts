import { button, soft, text } from './_parts/letter'
import { type Compose, stop } from './_parts/registration-mail'

export const waitingListJoined: Compose = (mail, t) => {
  const { position } = mail
  const ahead = position === null ? [] : [t('waiting-list-joined.position', { position, before: position - 1 })]
  return {
    subject: t('waiting-list-joined.subject', { city: mail.forum.city }),
    heading: t('waiting-list-joined.heading'),
    preview: ahead[0] ?? t('waiting-list-joined.rule'),
    blocks: [
      text(t('waiting-list-joined.text', { name: mail.givenName, type: mail.type, forum: mail.forum.name })),
      ...ahead.map(text),
      text(t('waiting-list-joined.rule')),
      stop(mail),
      text(t('waiting-list-joined.next')),
      button(t('common.openPage'), mail.pageUrl),
      soft(t('common.linkNote')),
    ],
    why: t('waiting-list-joined.why'),
  }
}
