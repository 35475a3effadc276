import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { freshDatabase, type TestDatabase, testedEngines } from '@/prisma/factories/database'
import type { Db } from './client'
import { PrismaClient } from './generated/sqlite/client'
import { sqliteAdapter } from './sqlite-adapter'

const at = new Date('2026-03-01T10:11:12.345Z')
const series = (slug: string) => ({ data: { slug, name: {}, createdAt: at } })
const path = (database: TestDatabase) => database.url.replace('file:', '')

function gate(): { opened: Promise<void>; open: () => void } {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}

/** Lets the event loop turn, so that everything that can happen by itself has happened. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 200; turn++) await new Promise((resolve) => setImmediate(resolve))
}

describe.runIf(testedEngines().includes('sqlite'))('sqlite', () => {
  const opened: { client: Db; database: TestDatabase }[] = []
  afterEach(async () => {
    for (const { client, database } of opened.splice(0)) {
      await client.$disconnect()
      await database.drop()
    }
  })

  async function open(factory: (file: string) => SqlDriverAdapterFactory): Promise<Db> {
    const database = await freshDatabase('sqlite')
    const client = new PrismaClient({ adapter: factory(path(database)) })
    await client.$queryRaw`SELECT 1`
    opened.push({ client, database })
    return client
  }
  const ours = () => open(sqliteAdapter)
  const stock = () => open((file) => new PrismaBetterSqlite3({ url: file }))

  /** One request is inside a transaction that will fail; another writes, and a third reads. */
  async function meet(client: Db): Promise<{ seenOutside: number; keptOfAcknowledged: number }> {
    const inside = gate()
    const left = gate()
    const failing = client.$transaction(async (tx) => {
      await tx.series.create(series('undone'))
      inside.open()
      await left.opened
      throw new Error('changed my mind')
    })
    const undone = expect(failing).rejects.toThrow('changed my mind')
    await inside.opened
    // Prisma's promises start when somebody waits for them
    const acknowledged = client.series.create(series('acknowledged')).then(({ id }) => id)
    await settle()
    const seenOutside = await client.series.count({ where: { slug: 'undone' } })
    left.open()
    await undone
    await acknowledged
    return { seenOutside, keptOfAcknowledged: await client.series.count({ where: { slug: 'acknowledged' } }) }
  }

  it('keeps a write that was acknowledged while another transaction failed, and shows nothing unfinished', async () => {
    expect(await meet(await ours())).toEqual({ seenOutside: 0, keptOfAcknowledged: 1 })
  })

  it('would lose that write with the stock adapter', async () => {
    expect(await meet(await stock())).toEqual({ seenOutside: 1, keptOfAcknowledged: 0 })
  })

  it('writes on after a COMMIT that failed', async () => {
    const client = await ours()
    const orphan = client.$transaction(async (tx) => {
      await tx.$executeRaw`PRAGMA defer_foreign_keys = ON`
      await tx.theme.create({ data: { forumId: 'nowhere', key: 'a', name: {}, position: 1 } })
    })
    await expect(orphan).rejects.toThrow()
    await client.series.create(series('next'))
    await client.$transaction((tx) => tx.series.create(series('after')))
    expect(await client.series.count()).toBe(2)
    expect(await client.theme.count()).toBe(0)
  })

  it('keeps nothing of a transaction that SQLite itself has ended', async () => {
    const client = await ours()
    await client.series.create(series('taken'))
    const work = client.$transaction(async (tx) => {
      await tx.series.create(series('first'))
      const again = tx.$executeRaw`INSERT OR ROLLBACK INTO "Series" ("id", "slug", "name", "createdAt") VALUES ('x', 'taken', '{}', ${at})`
      await expect(again).rejects.toThrow()
      await tx.series.create(series('last'))
    })
    await expect(work).rejects.toThrow()
    expect((await client.series.findMany()).map(({ slug }) => slug)).toEqual(['taken'])
  })

  it('refuses a transaction opened by raw SQL', async () => {
    const client = await ours()
    await expect(client.$executeRaw`BEGIN`).rejects.toThrow('never by raw SQL')
    await client.series.create(series('next'))
    expect(await client.series.count()).toBe(1)
  })

  it('rolls back a transaction that takes too long, and lets the next one in', async () => {
    const client = await ours()
    const inside = gate()
    const left = gate()
    const slow = client.$transaction(
      async (tx) => {
        await tx.series.create(series('slow'))
        inside.open()
        await left.opened
        await tx.series.create(series('late'))
      },
      { timeout: 20 },
    )
    const refused = expect(slow).rejects.toMatchObject({ code: 'P2028' })
    await inside.opened
    await client.series.create(series('next'))
    left.open()
    await refused
    expect((await client.series.findMany()).map(({ slug }) => slug)).toEqual(['next'])
  })

  it('undoes a savepoint alone', async () => {
    const client = await ours()
    await client.$transaction(async (tx) => {
      await tx.series.create(series('kept'))
      const inner = (tx as Db).$transaction(async (nested) => {
        await nested.series.create(series('undone'))
        throw new Error('inner')
      })
      await expect(inner).rejects.toThrow('inner')
    })
    expect((await client.series.findMany()).map(({ slug }) => slug)).toEqual(['kept'])
  })

  it('reads with a WITH query and writes with one', async () => {
    const client = await ours()
    await client.$executeRaw`WITH one AS (SELECT 'with' AS slug) INSERT INTO "Series" ("id", "slug", "name", "createdAt") SELECT 's', slug, '{}', ${at} FROM one`
    expect(await client.$queryRaw`WITH all_of AS (SELECT slug FROM "Series") SELECT slug FROM all_of`).toEqual([
      { slug: 'with' },
    ])
  })
})
