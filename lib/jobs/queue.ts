import { now } from '../clock'
import { db, type Tx } from '../db/client'
import type { Prisma } from '../db/generated/sqlite/client'

export { wake } from './bell'

export type NewJob = {
  kind: string
  /** Ids and plain settings; JSON. */
  payload: Readonly<Record<string, unknown>>
  /** Two jobs with one key are one job: the first stays as it is. */
  dedupeKey?: string
  /** Not before; at once when missing. */
  runAt?: Date
  forumId?: string
  maxAttempts?: number
}

/** Writes down work to be done once `tx` has committed. Call `wake()` then, or wait for the next poll. */
export async function enqueue(tx: Tx, job: NewJob): Promise<void> {
  const { dedupeKey } = job
  const at = now()
  const data = {
    kind: job.kind,
    payload: job.payload as Prisma.InputJsonObject,
    runAt: job.runAt ?? at,
    createdAt: at,
    ...(job.forumId !== undefined && { forumId: job.forumId }),
    ...(job.maxAttempts !== undefined && { maxAttempts: job.maxAttempts }),
  }
  if (dedupeKey === undefined) await tx.job.create({ data })
  // with an empty update Prisma looks first and inserts afterwards, which two transactions can do at once
  else await tx.job.upsert({ where: { dedupeKey }, create: { ...data, dedupeKey }, update: { dedupeKey } })
}

/** Gives a dead job all its attempts again; false when it is not dead (any more). */
export async function retryDead(id: string, tx: Tx = db()): Promise<boolean> {
  const { count } = await tx.job.updateMany({
    where: { id, status: 'DEAD' },
    data: { status: 'READY', attempts: 0, runAt: now(), finishedAt: null },
  })
  return count === 1
}
