import { serveSessions } from '@/domain/registration/commands/session-upkeep'
import { deleteSensitiveAnswers } from '@/domain/registration/commands/upkeep'
import { expireOffers } from '@/domain/registration/commands/waiting-list'
import { tidyWorkshops } from '@/domain/workshops/commands/upkeep'
import { forgetExpired } from '@/lib/auth/sessions'
import { now } from '@/lib/clock'
import type { Periodic } from '@/lib/jobs/every'
import type { Handler } from '@/lib/jobs/worker'
import { sendQueuedMail } from './mails'

/** Work done apart from requests, by kind. */
export const handlers: Readonly<Record<string, Handler>> = {
  mail: sendQueuedMail,
  'registration.expire-offers': async () => void (await expireOffers(now())),
  'registration.serve-sessions': async () => void (await serveSessions(now())),
  'registration.delete-sensitive-answers': async () => void (await deleteSensitiveAnswers(now())),
  'workshops.tidy': async () => void (await tidyWorkshops(now())),
  'auth.forget-expired': () => forgetExpired(now()),
}

export const periodic: readonly Periodic[] = [
  { kind: 'registration.expire-offers', minutes: 1 },
  { kind: 'registration.serve-sessions', minutes: 1 },
  { kind: 'registration.delete-sensitive-answers', minutes: 60 },
  { kind: 'workshops.tidy', minutes: 1 },
  { kind: 'auth.forget-expired', minutes: 60 },
]
