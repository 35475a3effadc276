import { beforeAll, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { listen, type Message } from '@/lib/live/announce'
import { onEachDatabase } from '@/prisma/factories/database'
import { accepted, startOfTests } from '@/prisma/factories/forum'
import { type OpenWorkshop, openedWorkshop } from '@/prisma/factories/workshop'
import { workshopClock } from '../queries/clock'
import { readClock } from '../round-clock'
import { workshopTopic } from '../workshop-topic'
import { endRound, extendRound, pauseRound, resumeRound, startRound } from './clock'

const minutes = (n: number) => new Date(startOfTests.getTime() + n * 60_000)

onEachDatabase('the clock of the rounds', () => {
  let made: OpenWorkshop
  const heard: Message[] = []
  const run = () => [made.forum.scope, made.workshopId] as const
  const shown = async (at: Date) => readClock((await workshopClock(made.workshopId))?.rounds ?? [], at)

  beforeAll(async () => {
    made = await openedWorkshop({ rounds: 2 })
    heard.length = 0
    listen(workshopTopic(made.workshopId), (message) => heard.push(message))
  })

  it('starts a round once, however many press', async () => {
    const pressed = await Promise.all([
      startRound(...run(), 1, { at: minutes(0) }),
      startRound(...run(), 1, { at: minutes(0) }),
    ])
    expect(pressed.map((one) => (one.ok ? 'started' : one.error)).sort()).toEqual(['already-started', 'started'])
    expect(heard).toEqual([{ what: 'clock', ids: [], by: made.forum.scope.userId }])
    expect(await shown(minutes(5))).toMatchObject({ phase: 'running', round: 1, remainingMs: 15 * 60_000 })
    expect(await db().auditEntry.count({ where: { act: 'round-started' } })).toBe(1)
  })

  it('pauses, resumes and extends', async () => {
    accepted(await pauseRound(...run(), 1, { at: minutes(5) }))
    expect(await pauseRound(...run(), 1, { at: minutes(6) })).toEqual({ ok: false, error: 'not-running' })
    expect(await shown(minutes(9))).toMatchObject({ phase: 'paused', remainingMs: 15 * 60_000 })
    accepted(await resumeRound(...run(), 1, { at: minutes(9) }))
    expect(await resumeRound(...run(), 1, { at: minutes(9) })).toEqual({ ok: false, error: 'not-paused' })
    accepted(await extendRound(...run(), { number: 1, seconds: 60 }, { at: minutes(10) }))
    expect(await shown(minutes(10))).toMatchObject({ phase: 'running', until: minutes(25) })
  })

  it('starts the next while the first still runs: the first ends', async () => {
    expect(await startRound(...run(), 3, { at: minutes(20) })).toEqual({ ok: false, error: 'unknown-round' })
    accepted(await startRound(...run(), 2, { at: minutes(20) }))
    const [first] = await db().workshopRound.findMany({ orderBy: { number: 'asc' } })
    expect(first?.endedAt).toEqual(minutes(20))
    expect(await extendRound(...run(), { number: 1, seconds: 60 }, { at: minutes(21) })).toEqual({
      ok: false,
      error: 'not-running',
    })
  })

  it('ends the last, and it is over', async () => {
    accepted(await endRound(...run(), 2, { at: minutes(30) }))
    expect(await shown(minutes(31))).toMatchObject({ phase: 'over', round: 2 })
    expect(await endRound(...run(), 2, { at: minutes(31) })).toEqual({ ok: false, error: 'not-running' })
  })
})
