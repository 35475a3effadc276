import { randomUUID } from 'node:crypto'
import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { closeDatabase, type Engine, openDatabase } from '@/lib/db/client'
import { runOn } from './postgres-server'

export type TestDatabase = { url: string; drop: () => Promise<void> }

/** The engines of this run. */
export function testedEngines(): Engine[] {
  const templates = inject('templates')
  return (['sqlite', 'postgresql'] as const).filter((engine) => templates[engine] !== undefined)
}

/** A new, empty, migrated database; programs of their own may open it by its address. */
export async function freshDatabase(engine: Engine): Promise<TestDatabase> {
  const { folder, sqlite, postgresql } = inject('templates')
  const name = `ronde_${randomUUID().replaceAll('-', '')}`
  if (engine === 'sqlite') {
    const file = join(folder, `${name}.db`)
    copyFileSync(sqlite ?? '', file)
    const drop = async () => {
      for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true })
    }
    return { url: `file:${file}`, drop }
  }
  const server = postgresql ?? ''
  await runOn(server, `CREATE DATABASE ${name} TEMPLATE template_ronde`)
  return {
    url: server.replace(/\/postgres$/, `/${name}`),
    drop: () => runOn(server, `DROP DATABASE ${name} WITH (FORCE)`),
  }
}

/** Runs a block of tests once on each engine, each time with a new database open as the process's `db()`. */
export function onEachDatabase(name: string, block: (engine: Engine) => void): void {
  for (const engine of testedEngines()) {
    describe(`${name} on ${engine}`, () => {
      let database: TestDatabase
      beforeAll(async () => {
        database = await freshDatabase(engine)
        await openDatabase(database.url)
      })
      afterAll(async () => {
        await closeDatabase()
        await database.drop()
      })
      block(engine)
    })
  }
}
