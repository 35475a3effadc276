import { db, engine } from '../db/client'
import type { Job as JobRow, Prisma } from '../db/generated/sqlite/client'
import { withRetry } from '../db/retry'
import { scrub } from '../scrub'
import { pauseAfter } from './backoff'

/** A job while somebody works on it. */
export type Job = Pick<JobRow, 'id' | 'kind' | 'attempts' | 'maxAttempts' | 'forumId' | 'createdAt'> & {
  payload: Prisma.JsonObject
}

/** Gives back to everybody the jobs whose worker has not been heard of until their lease ran out. */
export async function recover(at: Date): Promise<void> {
  await withRetry(() =>
    db().job.updateMany({
      where: { status: 'RUNNING', lockedUntil: { lt: at } },
      data: { status: 'READY', lockedBy: null, lockedUntil: null },
    }),
  )
}

/**
 * Takes at most `count` jobs that are due. `lease` names this taking and no other: who no longer holds it can neither
 * finish nor renew. The test on the status is repeated in the outer WHERE, because PostgreSQL may choose the rows before
 * another worker's claim and update them after it.
 */
export async function claim(lease: string, count: number, at: Date, until: Date): Promise<Job[]> {
  const taken = await withRetry(() =>
    engine() === 'sqlite' ? claimOnSqlite(lease, count, at, until) : claimOnPostgres(lease, count, at, until),
  )
  if (taken.length === 0) return []
  const jobs = await db().job.findMany({
    where: { id: { in: taken.map(({ id }) => id) }, lockedBy: lease },
    orderBy: [{ runAt: 'asc' }, { id: 'asc' }],
  })
  return jobs.map((job) => ({ ...job, payload: job.payload as Prisma.JsonObject }))
}

type Taken = { id: string }[]

function claimOnSqlite(lease: string, count: number, at: Date, until: Date): Promise<Taken> {
  return db().$queryRaw<Taken>`
    UPDATE "Job"
    SET "status" = 'RUNNING', "lockedUntil" = ${until}, "lockedBy" = ${lease}, "attempts" = "attempts" + 1
    WHERE "id" IN (
      SELECT "id" FROM "Job" WHERE "status" = 'READY' AND "runAt" <= ${at} ORDER BY "runAt", "id" LIMIT ${count}
    ) AND "status" = 'READY'
    RETURNING "id"`
}

function claimOnPostgres(lease: string, count: number, at: Date, until: Date): Promise<Taken> {
  return db().$queryRaw<Taken>`
    WITH due AS MATERIALIZED (
      SELECT "id" FROM "Job" WHERE "status" = 'READY' AND "runAt" <= ${at} ORDER BY "runAt", "id" LIMIT ${count}
      FOR UPDATE SKIP LOCKED
    )
    UPDATE "Job"
    SET "status" = 'RUNNING', "lockedUntil" = ${until}, "lockedBy" = ${lease}, "attempts" = "attempts" + 1
    WHERE "id" IN (SELECT "id" FROM due) AND "status" = 'READY'
    RETURNING "id"`
}

/** Changes a job that `lease` still holds; false when it is somebody else's by now. */
async function settle(id: string, lease: string, data: Prisma.JobUpdateManyMutationInput): Promise<boolean> {
  const { count } = await withRetry(() =>
    db().job.updateMany({ where: { id, status: 'RUNNING', lockedBy: lease }, data }),
  )
  return count === 1
}

/** Keeps a job that takes long. */
export function renew(id: string, lease: string, until: Date): Promise<boolean> {
  return settle(id, lease, { lockedUntil: until })
}

/** Gives back a job that was not begun. */
export function giveBack(id: string, lease: string): Promise<boolean> {
  return settle(id, lease, { status: 'READY', attempts: { decrement: 1 }, lockedBy: null, lockedUntil: null })
}

/** What stays of a payload when its job is done: ids. */
export function onlyIds(payload: Prisma.JsonObject): Prisma.JsonObject {
  return Object.fromEntries(Object.entries(payload).filter(([name]) => name === 'id' || name.endsWith('Id')))
}

/** Done: the payload is replaced, since personal data is not kept longer than the work. */
export function finish(id: string, lease: string, payload: Prisma.JsonObject, at: Date): Promise<boolean> {
  return settle(id, lease, {
    status: 'DONE',
    payload: payload as Prisma.InputJsonObject,
    finishedAt: at,
    lockedBy: null,
    lockedUntil: null,
    lastError: null,
  })
}

/** Failed: another attempt later, or dead when `permanent` or when it was the last one. */
export function fail(job: Job, lease: string, error: unknown, at: Date): Promise<boolean> {
  const permanent = typeof error === 'object' && error !== null && 'permanent' in error && error.permanent === true
  const lastError = scrub(error instanceof Error ? error.message : String(error)).slice(0, 500)
  const free = { lockedBy: null, lockedUntil: null, lastError }
  if (permanent || job.attempts >= job.maxAttempts) {
    return settle(job.id, lease, { ...free, status: 'DEAD', finishedAt: at })
  }
  const runAt = new Date(at.getTime() + pauseAfter(job.attempts, Math.random()))
  return settle(job.id, lease, { ...free, status: 'READY', runAt })
}
