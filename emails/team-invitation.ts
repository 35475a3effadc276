import { button, type Letter, type MailTranslator, soft, text } from './_parts/letter'

/** Somebody is taken into the team of a forum: who asked, and the way in. */
export function teamInvitation(facts: { forum: string; by: string; url: string }, t: MailTranslator): Letter {
  return {
    subject: t('team-invitation.subject', { forum: facts.forum }),
    heading: t('team-invitation.heading'),
    preview: t('team-invitation.text', facts),
    blocks: [
      text(t('team-invitation.text', facts)),
      button(t('team-invitation.action'), facts.url),
      soft(t('team-invitation.next')),
    ],
    why: t('team-invitation.why'),
    contact: null,
  }
}
