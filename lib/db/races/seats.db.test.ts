import { afterAll, beforeAll, expect, it } from 'vitest'
import { onEachDatabase } from '@/prisma/factories/database'
import { currentUrl, db, write } from '../client'
import { Program } from './program'
import type { SeatOrder, SeatReport } from './seat-taker'
import { setStage } from './stage'

const seats = 50

onEachDatabase('four processes at one quota', () => {
  let takers: Program<SeatOrder, SeatReport>[]

  beforeAll(async () => {
    takers = [1, 2, 3, 4].map(() => new Program('seat-taker.ts', [currentUrl()]))
    await Promise.all(takers.map((taker) => taker.next()))
  })
  afterAll(async () => {
    await Promise.all(takers.map((taker) => taker.kill()))
  })

  /** Everybody at once for 50 seats, 20 tries each. */
  async function race(careful: boolean) {
    const { quotaId } = await write((tx) => setStage(tx, seats))
    for (const taker of takers) taker.send({ quotaId, attempts: 20, careful })
    const reports = await Promise.all(takers.map((taker) => taker.next()))
    const quota = await db().quota.findUniqueOrThrow({ where: { id: quotaId } })
    return {
      told: reports.reduce((sum, report) => sum + report.taken, 0),
      counted: quota.taken,
      written: await db().auditEntry.count({ where: { subjectType: 'seat', subjectId: quotaId } }),
      failed: reports.flatMap((report) => report.failed),
    }
  }

  it('sells every seat once, twenty times', async () => {
    for (let run = 1; run <= 20; run++) {
      expect(await race(true), `run ${run}`).toEqual({ told: seats, counted: seats, written: seats, failed: [] })
    }
  }, 60_000)

  it('would sell too many if it looked first and wrote afterwards', async () => {
    const sold: number[] = []
    while (sold.length < 5 && Math.max(0, ...sold) <= seats) sold.push((await race(false)).written)
    expect(Math.max(...sold)).toBeGreaterThan(seats)
  }, 60_000)
})
