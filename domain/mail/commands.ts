import { seal } from '@/lib/auth/secrets'
import { now } from '@/lib/clock'
import { type Tx, write } from '@/lib/db/client'
import { enqueue, enqueueAll, type NewJob, wake } from '@/lib/jobs/queue'
import { accept, type Result, refuse } from '../shared/result'
import type { OrganisedForum } from '../shared/scope'
import { type MailPayload, type MailRequest, secretContext } from './template'

function asJob(mail: MailRequest): NewJob {
  const payload: MailPayload = {
    template: mail.template,
    to: mail.to,
    locale: mail.locale,
    ...(mail.registrationId !== undefined && { registrationId: mail.registrationId }),
    ...(mail.about !== undefined && { about: mail.about }),
    ...(mail.data !== undefined && { data: mail.data }),
    ...(mail.secret !== undefined && {
      sealed: seal('mail-secret', secretContext(mail.template, mail.to), mail.secret),
    }),
  }
  return {
    kind: 'mail',
    payload,
    ...(mail.dedupeKey !== undefined && { dedupeKey: mail.dedupeKey }),
    ...(mail.forumId !== undefined && { forumId: mail.forumId }),
  }
}

/** Puts a message in the outbox, inside the transaction that decides it. Call `wake()` after the commit. */
export function queueMail(tx: Tx, mail: MailRequest): Promise<void> {
  return enqueue(tx, asJob(mail))
}

/** The same for many messages at once. */
export function queueMails(tx: Tx, mails: readonly MailRequest[]): Promise<void> {
  return enqueueAll(tx, mails.map(asJob))
}

/** Tries a dead message of this forum again, from the first attempt. */
export async function retryMail(scope: OrganisedForum, jobId: string): Promise<Result<null, 'mail-not-found'>> {
  const at = now()
  const outcome = await write(async (tx): Promise<Result<null, 'mail-not-found'>> => {
    const { count } = await tx.job.updateMany({
      where: { id: jobId, forumId: scope.forumId, kind: 'mail', status: 'DEAD' },
      data: { status: 'READY', attempts: 0, runAt: at, finishedAt: null, lastError: null },
    })
    if (count === 0) return refuse('mail-not-found')
    await tx.auditEntry.create({
      data: {
        forumId: scope.forumId,
        subjectType: 'mail',
        subjectId: jobId,
        act: 'mail-retried',
        actor: 'user',
        userId: scope.userId,
        detail: {},
        at,
      },
    })
    return accept(null)
  })
  if (outcome.ok) wake()
  return outcome
}
