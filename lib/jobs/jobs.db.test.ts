import { expect, it } from 'vitest'
import { onEachDatabase } from '@/prisma/factories/database'
import { db, write } from '../db/client'
import { Calendar } from './every'
import { claim, fail, finish, type Job, recover, renew } from './lease'
import { enqueue, type NewJob, retryDead } from './queue'
import { startWorker } from './worker'

const at = new Date('2026-03-01T09:00:00.000Z')
const after = (seconds: number) => new Date(at.getTime() + seconds * 1000)

onEachDatabase('jobs', () => {
  const put = (job: Partial<NewJob>) => write((tx) => enqueue(tx, { kind: 'test', payload: {}, runAt: at, ...job }))

  /** Enqueues one job and takes it, alone in the table. */
  async function take(job: Partial<NewJob>, lease: string, until: Date): Promise<Job> {
    await db().job.deleteMany()
    await put(job)
    const [taken] = await claim(lease, 10, at, until)
    if (!taken) throw new Error('nothing was claimed')
    return taken
  }
  const reread = (job: Job) => db().job.findUniqueOrThrow({ where: { id: job.id } })

  it('is nothing when the transaction that asked for it is undone', async () => {
    const undone = write(async (tx) => {
      await enqueue(tx, { kind: 'undone', payload: {} })
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect(await db().job.count({ where: { kind: 'undone' } })).toBe(0)
  })

  it('is one job when twenty ask for it at once with one key', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, number) => put({ kind: 'same', dedupeKey: 'one', payload: { number } })),
    )
    expect(await db().job.count({ where: { kind: 'same' } })).toBe(1)
  })

  it('waits until it is due, the oldest first', async () => {
    await db().job.deleteMany()
    await put({ payload: { name: 'later' }, runAt: after(60) })
    await put({ payload: { name: 'second' }, runAt: after(1) })
    await put({ payload: { name: 'first' } })
    const jobs = await claim('a', 10, after(1), after(30))
    expect(jobs.map((job) => job.payload)).toEqual([{ name: 'first' }, { name: 'second' }])
    expect(await claim('b', 10, after(1), after(30))).toEqual([])
  })

  it('belongs to the lease: who lost it neither renews, finishes nor fails it', async () => {
    const job = await take({}, 'slow', after(30))
    await recover(after(29))
    expect(await claim('quick', 1, after(29), after(60))).toEqual([])
    await recover(after(31))
    const [again] = await claim('quick', 1, after(31), after(60))
    expect(again).toMatchObject({ id: job.id, attempts: 2 })
    expect(await renew(job.id, 'slow', after(90))).toBe(false)
    expect(await finish(job.id, 'slow', {}, after(31))).toBe(false)
    expect(await fail(job, 'slow', new Error('late'), after(31))).toBe(false)
    expect(await finish(job.id, 'quick', {}, after(31))).toBe(true)
    expect(await reread(job)).toMatchObject({ status: 'DONE', finishedAt: after(31), lockedBy: null })
  })

  it('comes back after a failure, later each time, and is dead after its last attempt', async () => {
    let job = await take({ maxAttempts: 2 }, 'a', after(30))
    await fail(job, 'a', new Error('550 <ada@example.org> is unknown'), at)
    const waiting = await reread(job)
    expect(waiting).toMatchObject({ status: 'READY', lastError: '550 <[address]> is unknown', lockedBy: null })
    const pause = (waiting.runAt.getTime() - at.getTime()) / 1000
    expect(pause).toBeGreaterThanOrEqual(8)
    expect(pause).toBeLessThanOrEqual(12)
    const [second] = await claim('b', 1, after(12), after(60))
    if (second) job = second
    await fail(job, 'b', new Error('again'), after(12))
    expect(await reread(job)).toMatchObject({ status: 'DEAD', attempts: 2, finishedAt: after(12) })
  })

  it('is dead at once when the failure is for good, and starts anew when retried', async () => {
    const job = await take({}, 'a', after(30))
    await fail(job, 'a', Object.assign(new Error('no such person'), { permanent: true }), at)
    expect(await reread(job)).toMatchObject({ status: 'DEAD', attempts: 1 })
    expect(await retryDead(job.id)).toBe(true)
    expect(await retryDead(job.id)).toBe(false)
    expect(await reread(job)).toMatchObject({ status: 'READY', attempts: 0, finishedAt: null })
  })

  it('is written once a period, by whichever instance comes first', async () => {
    await db().job.deleteMany()
    const instances = [1, 2, 3].map(() => new Calendar([{ kind: 'expire-offers', minutes: 5 }]))
    for (const moment of [at, after(299), after(300)]) {
      await Promise.all(instances.map((calendar) => calendar.write(moment)))
    }
    const jobs = await db().job.findMany({ orderBy: { runAt: 'asc' } })
    expect(jobs.map((job) => [job.kind, job.runAt])).toEqual([
      ['expire-offers', at],
      ['expire-offers', after(300)],
    ])
  })

  it('is done by the worker, which keeps ids only, or what the handler says', async () => {
    await db().job.deleteMany()
    const done: string[] = []
    const worker = startWorker({
      greet: async (job) => {
        done.push(String(job.payload.to))
      },
      mail: async (job) => ({ payload: { template: String(job.payload.template) } }),
    })
    await put({ kind: 'greet', payload: { registrationId: 'r1', to: 'ada@example.org' } })
    await put({ kind: 'mail', payload: { template: 'sign-in', to: 'ada@example.org' } })
    worker.wake()
    await expect.poll(() => db().job.count({ where: { status: 'DONE' } }), { timeout: 5000 }).toBe(2)
    await worker.stop()
    expect(done).toEqual(['ada@example.org'])
    const jobs = await db().job.findMany({ orderBy: { kind: 'asc' } })
    expect(jobs.map((job) => job.payload)).toEqual([{ registrationId: 'r1' }, { template: 'sign-in' }])
  })

  it('is put off when nobody knows its kind', async () => {
    await db().job.deleteMany()
    await put({ kind: 'unknown' })
    const worker = startWorker({})
    await expect
      .poll(() => db().job.count({ where: { lastError: { contains: 'unknown' } } }), { timeout: 5000 })
      .toBe(1)
    await worker.stop()
    expect((await db().job.findFirstOrThrow()).status).toBe('READY')
  })
})
