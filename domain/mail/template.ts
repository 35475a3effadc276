import type { Locale } from '../shared/locale'

/** Every message the product writes. The name is also the file in `emails/` and the key in the catalogue `mail`. */
export const mailTemplates = [
  'registration-confirmed',
  'registration-pending',
  'registration-declined',
  'registration-changed',
  'registration-cancelled',
  'registration-handed-over',
  'registration-received',
  'already-registered',
  'waiting-list-joined',
  'seat-offered',
  'offer-expired',
  'session-seat',
  'personal-link',
  'hat-invitation',
  'hat-reminder',
  'hat-link',
  'sign-in',
  'team-invitation',
  'programme-changed',
  'agenda-changed',
  'tables-published',
  'tables-changed',
  'sit-with-asked',
] as const

export type MailTemplate = (typeof mailTemplates)[number]

/** A message to be written and sent later. */
export type MailRequest = {
  template: MailTemplate
  /** Exactly one address. */
  to: string
  locale: Locale
  forumId?: string
  registrationId?: string
  /** Ids of what else the message is about: personId, sessionId, releaseId. */
  about?: Record<string, string>
  /** Plain words the view cannot give: the former holder's name, the organiser's note. */
  data?: Record<string, string>
  /** Sealed at rest, opened only while the message is written. */
  secret?: string
  /** Two requests with one key are one message. */
  dedupeKey?: string
}

/** What lies in the job until the message is sent. */
export type MailPayload = {
  template: MailTemplate
  to: string
  locale: Locale
  registrationId?: string
  about?: Record<string, string>
  data?: Record<string, string>
  sealed?: string
}

/** What a sealed secret is bound to: it opens for this message to this address only. */
export function secretContext(template: MailTemplate, to: string): string {
  return `${template}:${to}`
}

/** Narrows the Json of a job; null when it is not a message of ours. */
export function asMailPayload(value: unknown): MailPayload | null {
  if (typeof value !== 'object' || value === null) return null
  const { template, to } = value as { template?: unknown; to?: unknown }
  const known = mailTemplates.some((name) => name === template)
  return known && typeof to === 'string' ? (value as MailPayload) : null
}
