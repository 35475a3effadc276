import { button, type Letter, type MailTranslator, soft, text } from './_parts/letter'

/** The mailed way in: a link to our own page, and a code for who reads mail on another device. */
export function signIn(secret: { url: string; code: string }, t: MailTranslator): Letter {
  return {
    subject: t('sign-in.subject'),
    heading: t('sign-in.heading'),
    preview: t('sign-in.text'),
    blocks: [
      text(t('sign-in.text')),
      button(t('sign-in.action'), secret.url),
      { kind: 'code', label: t('sign-in.code'), code: secret.code },
      soft(t('sign-in.next')),
    ],
    why: t('sign-in.why'),
    contact: null,
  }
}
