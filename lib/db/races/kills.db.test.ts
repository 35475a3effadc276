import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { freshDatabase, testedEngines } from '@/prisma/factories/database'
import { closeDatabase, db, openDatabase, write } from '../client'
import { Program } from './program'
import type { Acknowledged, Submissions } from './registrar'
import { type Stage, setStage } from './stage'

const kills = 100

/** A process that registers people until it is killed, in the middle of its work. */
class Victim {
  readonly #program: Program<Submissions, Acknowledged>
  readonly #ready: Promise<Acknowledged>

  constructor(url: string) {
    this.#program = new Program('registrar.ts', [url])
    this.#ready = this.#program.next()
  }

  async die(): Promise<void> {
    await this.#ready
    await this.#program.kill()
  }

  /** Resolves with what it acknowledged, dead after so many acknowledgements, or when everything is registered. */
  async work(stage: Stage, keys: string[], until: number): Promise<Acknowledged[]> {
    await this.#ready
    this.#program.send({ stage, keys })
    const acknowledged: Acknowledged[] = []
    while (acknowledged.length < until) {
      const report = await this.#program.next()
      if (report.key === 'end') break
      acknowledged.push(report)
    }
    await this.#program.kill()
    return [...acknowledged, ...this.#program.drain()].filter(({ key }) => key !== 'end')
  }
}

describe.runIf(testedEngines().includes('sqlite'))('kill -9 on sqlite', () => {
  it('loses nothing that was acknowledged, and registers a submission sent again once', async () => {
    const { url, drop } = await freshDatabase('sqlite')
    await openDatabase(url)
    const stage = await write((tx) => setStage(tx, 1_000_000))
    await closeDatabase()

    const acknowledged = new Set<string>()
    let open: string[] = []
    let submitted = 0
    let repeated = 0
    const settle = (reports: Acknowledged[]) => {
      for (const { key, again } of reports) {
        if (acknowledged.has(key)) expect({ key, again }).toEqual({ key, again: true })
        acknowledged.add(key)
        if (again) repeated++
      }
      open = open.filter((key) => !acknowledged.has(key))
    }
    const waiting = [new Victim(url), new Victim(url)]
    for (let kill = 0; kill < kills; kill++) {
      const victim = waiting.shift() ?? new Victim(url)
      waiting.push(new Victim(url))
      while (open.length < 40) open.push(`key-${submitted++}`)
      // what died unanswered is sent again, and so is something that had been answered
      settle(await victim.work(stage, [...[...acknowledged].slice(-2), ...open], 1 + ((kill * 7) % 25)))
    }
    const [last, ...unused] = waiting
    settle((await last?.work(stage, [...[...acknowledged].slice(-2), ...open], Number.POSITIVE_INFINITY)) ?? [])
    await Promise.all(unused.map((victim) => victim.die()))

    await openDatabase(url)
    const registered = await db().registration.findMany({ select: { idempotencyKey: true } })
    const quota = await db().quota.findUniqueOrThrow({ where: { id: stage.quotaId } })
    await closeDatabase()
    expect(registered.map((row) => row.idempotencyKey).sort()).toEqual([...acknowledged].sort())
    expect(acknowledged.size).toBe(submitted)
    expect(quota.taken).toBe(submitted)
    expect(repeated).toBeGreaterThan(0)

    const file = new Database(url.replace('file:', ''), { readonly: true })
    expect(file.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(file.pragma('foreign_key_check')).toEqual([])
    file.close()
    await drop()
  }, 300_000)
})
