import { setTimeout as delay } from 'node:timers/promises'
import { sendQueuedMail } from '@/app/_server/mails'
import { db } from '@/lib/db/client'
import { startWorker } from '@/lib/jobs/worker'
import { type KeptMessage, readKeptMails } from '@/lib/mailer/mailbox'

/** Lets a worker send everything that is due. */
export async function deliver(): Promise<void> {
  const worker = startWorker({ mail: sendQueuedMail }, { poll: 20 })
  const open = { kind: 'mail', OR: [{ status: 'RUNNING' as const }, { status: 'READY' as const, attempts: 0 }] }
  while ((await db().job.count({ where: open })) > 0) await delay(20)
  await worker.stop()
}

/** What somebody got, the oldest first, once everything due was sent. */
export async function mailsTo(to: string): Promise<KeptMessage[]> {
  await deliver()
  return (await readKeptMails({ to, limit: 20 })).reverse()
}
