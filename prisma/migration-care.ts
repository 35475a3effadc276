import { mkdirSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import Database from 'better-sqlite3'
import pg from 'pg'
import { now } from '../lib/clock'
import { engineOf } from '../lib/db/client'
import { sqlitePath } from '../lib/db/sqlite-connection'

/** Any number, the same in every instance: PostgreSQL's name for this lock. */
const deployLock = 0x526f6e6465

const deploys = new Map<string, Promise<unknown>>()

/** Runs `work` when no other deploy of the same database runs, in this process or in another. */
export async function oneAtATime<T>(url: string, work: () => Promise<T>): Promise<T> {
  const earlier = deploys.get(url) ?? Promise.resolve()
  const locked =
    engineOf(url) === 'sqlite' ? () => withFileLock(sqlitePath(url), work) : () => withServerLock(url, work)
  const mine = earlier.then(locked, locked)
  deploys.set(url, mine)
  return mine
}

/** An empty SQLite file beside the database serves as lock: the system lets go of it when its holder dies. */
async function withFileLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(file), { recursive: true })
  const lock = new Database(`${file}.lock`, { timeout: 0 })
  try {
    while (!tryLock(lock)) await new Promise((resolve) => setTimeout(resolve, 50))
    return await work()
  } finally {
    lock.close()
  }
}

function tryLock(lock: Database.Database): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return true
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return false
    throw error
  }
}

async function withServerLock<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [deployLock])
    return await work()
  } finally {
    await client.end()
  }
}

/** Copies a database that already holds a history to `backups/` beside it. */
export function backUp(file: string): string | null {
  const database = new Database(file)
  try {
    if (!database.prepare(`SELECT 1 FROM sqlite_schema WHERE name = '_prisma_migrations'`).get()) return null
    const folder = join(dirname(file), 'backups')
    mkdirSync(folder, { recursive: true })
    const moment = now().toISOString().replaceAll(/[:.]/g, '-')
    const copy = join(folder, `${basename(file, extname(file))}-${moment}.db`)
    database.prepare('VACUUM INTO ?').run(copy)
    return copy
  } finally {
    database.close()
  }
}
