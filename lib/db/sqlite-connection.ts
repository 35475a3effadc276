import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import type { Database } from 'better-sqlite3'
import { withKeptStatements } from './sqlite-statements'

/** Prisma's own adapter, for its conversions, and the connection under it. */
export type Connection = { adapter: SqlDriverAdapter; database: Database }

/** Before it, two connections in WAL mode can lose a commit (sqlite.org/wal.html#walresetbug). */
const oldestSqlite = [3, 51, 3] as const

/** Absolute path of a `file:` address; a relative one starts at the project's root. */
export function sqlitePath(url: string): string {
  return resolve(/* turbopackIgnore: true */ process.cwd(), url.replace(/^file:(\/\/(?=\/))?/, ''))
}

/** Opens the one connection that writes, and its folder if it is missing. */
export async function openWriter(file: string, busyTimeout: number): Promise<Connection> {
  mkdirSync(dirname(file), { recursive: true })
  const connection = await open(file, {})
  const { database } = connection
  database.pragma('journal_mode = WAL')
  // in WAL mode anything less acknowledges writes that a power cut takes back
  database.pragma('synchronous = FULL')
  database.pragma(`busy_timeout = ${busyTimeout}`)
  database.pragma('foreign_keys = ON')
  return check(connection, { journal_mode: 'wal', synchronous: 2, busy_timeout: busyTimeout, foreign_keys: 1 })
}

/** Opens a connection that can only read; it sees committed rows and never waits for the writer. */
export async function openReader(file: string): Promise<Connection> {
  const connection = await open(file, { readonly: true })
  connection.database.pragma('query_only = ON')
  connection.database.pragma('busy_timeout = 1000')
  return check(connection, { journal_mode: 'wal', query_only: 1, busy_timeout: 1000 })
}

/** Opens an empty database that is gone when it is closed. */
export function openMemory(): Promise<Connection> {
  return open(':memory:', {})
}

async function open(file: string, options: { readonly?: boolean }): Promise<Connection> {
  const adapter = await new PrismaBetterSqlite3({ url: file, ...options }).connect()
  const inside = adapter as unknown as { client?: unknown }
  const database = inside.client as Database | undefined
  if (!database) throw new Error('@prisma/adapter-better-sqlite3 no longer shows its connection.')
  inside.client = withKeptStatements(database)
  return { adapter, database }
}

function check(connection: Connection, wanted: Record<string, string | number>): Connection {
  const { database } = connection
  const faults = Object.entries(wanted).flatMap(([pragma, value]) => {
    const found = database.pragma(pragma, { simple: true })
    return String(found) === String(value) ? [] : [`${pragma} is ${found} and should be ${value}`]
  })
  const version = String(database.prepare('SELECT sqlite_version()').pluck().get())
  if (isOlder(version)) faults.push(`SQLite is ${version} and should be ${oldestSqlite.join('.')} or later`)
  if (faults.length === 0) return connection
  database.close()
  throw new Error(`The database cannot be opened safely: ${faults.join('; ')}.`)
}

function isOlder(version: string): boolean {
  const parts = version.split('.').map(Number)
  for (const [index, oldest] of oldestSqlite.entries()) {
    const part = parts[index] ?? 0
    if (part !== oldest) return part < oldest
  }
  return false
}
