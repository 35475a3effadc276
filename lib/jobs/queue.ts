import { join, sqltag } from '@prisma/client/runtime/client'
import { now } from '../clock'
import { db, type Tx } from '../db/client'
import { timeOrderedId } from '../ids'

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
  /** Eight when missing. */
  maxAttempts?: number
}

/** Rows a statement writes: SQLite and PostgreSQL both take far more parameters than this asks for. */
const rowsAtOnce = 200

/** Writes down work to be done once `tx` has committed. Call `wake()` then, or wait for the next poll. */
export function enqueue(tx: Tx, job: NewJob): Promise<void> {
  return enqueueAll(tx, [job])
}

/** The same for many jobs, in few statements. */
export async function enqueueAll(tx: Tx, jobs: readonly NewJob[]): Promise<void> {
  const at = now()
  for (let from = 0; from < jobs.length; from += rowsAtOnce) {
    const rows = jobs.slice(from, from + rowsAtOnce).map(
      (job) => sqltag`(${timeOrderedId(at)}, ${job.kind}, ${JSON.stringify(job.payload)}, ${job.dedupeKey ?? null},
        ${job.runAt ?? at}, ${job.maxAttempts ?? 8}, ${job.forumId ?? null}, ${at})`,
    )
    await tx.$executeRaw`
      INSERT INTO "Job" ("id", "kind", "payload", "dedupeKey", "runAt", "maxAttempts", "forumId", "createdAt")
      VALUES ${join(rows)}
      ON CONFLICT ("dedupeKey") DO NOTHING`
  }
}

/** Gives a dead job all its attempts again; false when it is not dead (any more). */
export async function retryDead(id: string, tx: Tx = db()): Promise<boolean> {
  const { count } = await tx.job.updateMany({
    where: { id, status: 'DEAD' },
    data: { status: 'READY', attempts: 0, runAt: now(), finishedAt: null },
  })
  return count === 1
}
