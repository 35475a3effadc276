import { db } from '@/lib/db/client'
import type { OrganisedForum } from '../shared/scope'
import { asMailPayload, type MailTemplate } from './template'

/** A message that failed at least once and has not gone out. */
export type TroubledMail = {
  jobId: string
  template: MailTemplate
  to: string
  registrationId: string | null
  state: 'retrying' | 'dead'
  attempts: number
  lastError: string | null
  createdAt: Date
  /** When the next attempt is due; null once given up. */
  nextAttemptAt: Date | null
}

/** Messages of this forum in trouble, newest first, at most 200. */
export async function troubledMails(scope: OrganisedForum): Promise<TroubledMail[]> {
  const jobs = await db().job.findMany({
    where: {
      forumId: scope.forumId,
      kind: 'mail',
      OR: [{ status: 'DEAD' }, { status: { in: ['READY', 'RUNNING'] }, attempts: { gt: 0 }, lastError: { not: null } }],
    },
    orderBy: { createdAt: 'desc' },
    take: 200,
  })
  return jobs.flatMap((job) => {
    const mail = asMailPayload(job.payload)
    if (!mail) return []
    const dead = job.status === 'DEAD'
    return {
      jobId: job.id,
      template: mail.template,
      to: mail.to,
      registrationId: mail.registrationId ?? null,
      state: dead ? ('dead' as const) : ('retrying' as const),
      attempts: job.attempts,
      lastError: job.lastError,
      createdAt: job.createdAt,
      nextAttemptAt: dead ? null : job.runAt,
    }
  })
}

export type MailCounts = { sent: number; underway: number; dead: number; withheld: number }

/** How many messages of this forum went out, wait, were given up or are withheld (demonstration). */
export async function mailCounts(scope: OrganisedForum): Promise<MailCounts> {
  const groups = await db().job.groupBy({
    by: ['status'],
    where: { forumId: scope.forumId, kind: 'mail' },
    _count: { _all: true },
  })
  const count = (...statuses: string[]) =>
    groups.filter(({ status }) => statuses.includes(status)).reduce((sum, { _count }) => sum + _count._all, 0)
  return {
    sent: count('DONE'),
    underway: count('READY', 'RUNNING'),
    dead: count('DEAD'),
    withheld: count('WITHHELD'),
  }
}
