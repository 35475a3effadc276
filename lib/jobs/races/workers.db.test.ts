import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { onEachDatabase, testedEngines } from '@/prisma/factories/database'
import { currentUrl, db, type Tx, write } from '../../db/client'
import { Program } from '../../db/races/program'
import { claim } from '../lease'
import type { JobOrder, JobReport } from './job-worker'

const at = new Date('2026-03-01T09:00:00.000Z')
const put = (kind: string, count: number) =>
  db().job.createMany({ data: Array.from({ length: count }, () => ({ kind, payload: {}, runAt: at, createdAt: at })) })

onEachDatabase('workers', (engine) => {
  let workers: Program<JobOrder, JobReport>[] = []

  beforeEach(() => db().job.deleteMany())
  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.kill()))
    workers = []
  })

  /** @param lease milliseconds */
  async function startWorkers(count: number, lease = 60_000): Promise<void> {
    const start = () =>
      new Program<JobOrder, JobReport>('../../jobs/races/job-worker.ts', [currentUrl(), String(lease)])
    workers = Array.from({ length: count }, start)
    await Promise.all(workers.map((worker) => worker.next()))
    for (const worker of workers) worker.send('start')
  }

  /** Reports of one worker until it has said `event`, that one included. */
  async function until(
    worker: Program<JobOrder, JobReport> | undefined,
    event: JobReport['event'],
  ): Promise<JobReport> {
    for (;;) {
      const report = await worker?.next()
      if (report?.event === event) return report
    }
  }

  it('do a thousand jobs between four processes, each job once', async () => {
    await put('count', 1000)
    await startWorkers(4)
    await expect.poll(() => db().job.count({ where: { status: 'DONE' } }), { timeout: 30_000 }).toBe(1000)
    const did = workers.flatMap((worker) => worker.drain()).map((report) => report.job)
    expect(did).toHaveLength(1000)
    expect(new Set(did).size).toBe(1000)
    expect(await db().job.count({ where: { attempts: 1, lockedBy: null } })).toBe(1000)
  }, 60_000)

  it('take over the job of one that was killed', async () => {
    await put('hold', 1)
    await startWorkers(1, 600)
    const { job } = await until(workers[0], 'began')
    await workers[0]?.kill()
    expect(await db().job.findUniqueOrThrow({ where: { id: job } })).toMatchObject({ status: 'RUNNING', attempts: 1 })
    await startWorkers(1)
    workers[0]?.send('let-go')
    expect(await until(workers[0], 'did')).toEqual({ event: 'did', job })
    await expect.poll(() => db().job.count({ where: { status: 'DONE', attempts: 2 } }), { timeout: 10_000 }).toBe(1)
  }, 60_000)

  it('finish what they have begun on SIGTERM, and begin nothing more', async () => {
    await put('hold', 12)
    await startWorkers(1)
    await until(workers[0], 'began')
    await expect.poll(() => db().job.count({ where: { status: 'RUNNING' } }), { timeout: 10_000 }).toBe(10)
    workers[0]?.process.kill('SIGTERM')
    await until(workers[0], 'stopping')
    workers[0]?.send('let-go')
    await until(workers[0], 'stopped')
    expect(await workers[0]?.end()).toBe(0)
    expect(await db().job.groupBy({ by: ['status'], _count: true, orderBy: { status: 'asc' } })).toEqual(
      expect.arrayContaining([
        { status: 'DONE', _count: 10 },
        { status: 'READY', _count: 2 },
      ]),
    )
  }, 60_000)

  it('leave after their patience when a job does not end', async () => {
    await put('hold', 1)
    await startWorkers(1)
    await until(workers[0], 'began')
    workers[0]?.process.kill('SIGTERM')
    expect(await until(workers[0], 'stopped')).toEqual({ event: 'stopped', job: '' })
  }, 60_000)

  describe.runIf(engine === 'postgresql' && testedEngines().includes(engine))('at one table', () => {
    it('claim each job once', async () => {
      await put('count', 400)
      const claimed: string[] = []
      const claimer = async (lease: string) => {
        while ((await db().job.count({ where: { status: 'READY' } })) > 0) {
          for (const job of await claim(lease, 10, at, at)) claimed.push(job.id)
        }
      }
      await Promise.all(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(claimer))
      expect(claimed).toHaveLength(400)
      expect(new Set(claimed).size).toBe(400)
    })

    it('would claim jobs twice with a claim that is right on SQLite only', async () => {
      /** Nothing is tested again in the outer WHERE. */
      const careless = (tx: Tx, lease: string) =>
        tx.$executeRaw`
          UPDATE "Job" SET "status" = 'RUNNING', "lockedBy" = ${lease} WHERE "id" IN (
            SELECT "id" FROM "Job" WHERE "status" = 'READY' ORDER BY "runAt", "id" LIMIT 10
          )`.then((count) => count)
      const waiting = async () => {
        const [row] = await db().$queryRaw<{ count: bigint }[]>`
          SELECT count(*) FROM pg_locks JOIN pg_stat_activity USING (pid)
          WHERE NOT granted AND datname = current_database()`
        return Number(row?.count)
      }
      await put('count', 10)
      let second: Promise<number> | undefined
      const first = await write(async (tx) => {
        const count = await careless(tx, 'a')
        second = careless(db(), 'b')
        await expect.poll(waiting).toBeGreaterThan(0)
        return count
      })
      expect([first, await second]).toEqual([10, 10])
    })
  })
})
