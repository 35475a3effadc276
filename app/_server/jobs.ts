import { forgetExpired } from '@/lib/auth/sessions'
import { now } from '@/lib/clock'
import type { Periodic } from '@/lib/jobs/every'
import type { Handler } from '@/lib/jobs/worker'

/** Work done apart from requests, by kind. */
export const handlers: Readonly<Record<string, Handler>> = {
  mail: async (job) => (await import('./mails')).sendQueuedMail(job),
  'auth.forget-expired': () => forgetExpired(now()),
}

export const periodic: readonly Periodic[] = [{ kind: 'auth.forget-expired', minutes: 60 }]
