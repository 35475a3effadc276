import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { freshDatabase, type TestDatabase, testedEngines } from '@/prisma/factories/database'
import { runOn } from '@/prisma/factories/postgres-server'
import { logger } from '../logger'
import type { Message } from './announce'
import { type Relay, startRelay } from './postgres-relay'

type Process = { relay: Relay; heard: [string, Message][]; gaps: number }

describe.runIf(testedEngines().includes('postgresql'))('announcements between processes', () => {
  let database: TestDatabase
  const started: Relay[] = []

  async function process(): Promise<Process> {
    const here: Process = { relay: { tell: () => undefined, stop: async () => undefined }, heard: [], gaps: 0 }
    here.relay = await startRelay(database.url, {
      heard: (topic, message) => here.heard.push([topic, message]),
      missed: () => {
        here.gaps += 1
      },
    })
    started.push(here.relay)
    return here
  }

  beforeAll(async () => {
    database = await freshDatabase('postgresql')
  })
  afterEach(async () => {
    await Promise.all(started.splice(0).map((relay) => relay.stop()))
    vi.restoreAllMocks()
  })
  afterAll(() => database.drop())

  it('reach every other process, and not the one they come from', async () => {
    const [a, b, c] = [await process(), await process(), await process()]
    a.relay.tell('programme:1', { ids: ['s1', 'é’'], by: 'u' })
    const told = [['programme:1', { ids: ['s1', 'é’'], by: 'u' }]]
    await expect.poll(() => [b.heard, c.heard]).toEqual([told, told])
    b.relay.tell('programme:1', { ids: [], by: 'v' })
    await expect.poll(() => a.heard).toEqual([['programme:1', { ids: [], by: 'v' }]])
    expect(b.heard).toEqual(told)
  })

  it('arrive again after the connection was cut, and whoever listens learns of the gap', async () => {
    vi.spyOn(logger, 'warn').mockImplementation(() => undefined)
    const [a, b] = [await process(), await process()]
    await runOn(
      database.url,
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    )
    await expect.poll(() => [a.gaps, b.gaps], { timeout: 10_000 }).toEqual([1, 1])
    a.relay.tell('programme:1', { ids: ['s2'], by: 'u' })
    await expect.poll(() => b.heard).toEqual([['programme:1', { ids: ['s2'], by: 'u' }]])
  })

  it('wait while there is no database, and stop when they are told to', async () => {
    vi.spyOn(logger, 'warn').mockImplementation(() => undefined)
    const nowhere = await startRelay('postgresql://ronde@127.0.0.1:1/nothing', {
      heard: () => undefined,
      missed: () => undefined,
    })
    nowhere.tell('programme:1', { ids: [], by: 'u' })
    await nowhere.stop()
  })
})
