import type { Prisma, PrismaClient } from './generated/sqlite/client'
import { insideWrite, markInside } from './inside'
import { withRetry } from './retry'

/** One type for both engines: the SQLite client's, the narrower of the two. */
export type Db = PrismaClient
export type Tx = Prisma.TransactionClient
export type Engine = 'sqlite' | 'postgresql'

type Open = { url: string; engine: Engine; client: Db }

/** On globalThis, because Next bundles this module several times into one process. */
const key = Symbol.for('ronde.db')
const shared = globalThis as { [key]?: { opening?: Promise<Open>; open?: Open } }
shared[key] ??= {}
const state = shared[key]

/** Milliseconds a transaction may wait for its turn, and then live. */
const transaction = { maxWait: 10_000, timeout: 10_000 }

const aborted = Symbol.for('ronde.db.aborted')

/** Which engine an address is for. */
export function engineOf(url: string): Engine {
  return url.startsWith('file:') ? 'sqlite' : 'postgresql'
}

/**
 * Opens the database of this process; to be called before the first `db()`. Calling it again with the same address is free.
 * @throws when the database cannot be reached, or not be opened safely.
 */
export async function openDatabase(url: string): Promise<Db> {
  if (state.open && state.open.url !== url) throw new Error('Another database is open in this process.')
  state.opening ??= connect(url)
  try {
    state.open = await state.opening
    return state.open.client
  } catch (error) {
    delete state.opening
    throw error
  }
}

/** Closes the database of this process, after the write in progress. */
export async function closeDatabase(): Promise<void> {
  const open = await state.opening
  delete state.opening
  delete state.open
  await open?.client.$disconnect()
}

/** The open database. */
export function db(): Db {
  return current().client
}

/** The engine of the open database. */
export function engine(): Engine {
  return current().engine
}

/** The address of the open database. */
export function currentUrl(): string {
  return current().url
}

/**
 * Runs `work` in one transaction, first in line on SQLite (BEGIN IMMEDIATE), READ COMMITTED on PostgreSQL. When two
 * writers meet, `work` runs again: nothing in it may reach outside the transaction.
 */
export async function write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  if (insideWrite()) throw new Error('write() inside write(): pass the transaction on instead.')
  const { client } = current()
  try {
    return await withRetry(() => client.$transaction((tx) => markInside(() => work(tx)), transaction))
  } catch (error) {
    if (error instanceof Error && aborted in error) return error[aborted] as T
    throw error
  }
}

/** Inside `write`: undoes everything written so far and makes `write` return `value`. */
export function abort<T>(value: T): never {
  throw Object.assign(new Error('The transaction was undone on purpose.'), { [aborted]: value })
}

function current(): Open {
  if (!state.open) throw new Error('The database is not open: call openDatabase(url) first.')
  return state.open
}

async function connect(url: string): Promise<Open> {
  const engine = engineOf(url)
  const client = engine === 'sqlite' ? await connectSqlite(url) : await connectPostgres(url)
  try {
    await client.$queryRaw`SELECT 1`
  } catch (error) {
    await client.$disconnect()
    throw error
  }
  return { url, engine, client }
}

async function connectSqlite(url: string): Promise<Db> {
  const [{ PrismaClient }, { sqliteAdapter }, { sqlitePath }] = await Promise.all([
    import('./generated/sqlite/client'),
    import('./sqlite-adapter'),
    import('./sqlite-connection'),
  ])
  return new PrismaClient({ adapter: sqliteAdapter(sqlitePath(url)) })
}

async function connectPostgres(url: string): Promise<Db> {
  const [{ PrismaClient }, { postgresAdapter }] = await Promise.all([
    import('./generated/postgresql/client'),
    import('./postgres-adapter'),
  ])
  return new PrismaClient({ adapter: postgresAdapter(url) }) as Db
}
