import {
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
  type Transaction,
} from '@prisma/driver-adapter-utils'
import { insideWrite } from './inside'
import { type Connection, openReader, openWriter } from './sqlite-connection'
import { SqliteTransaction } from './sqlite-transaction'
import { Turns } from './turns'

/** Milliseconds. */
const limits = {
  /** how long a write stands in line before it is refused (and tried again by `write`) */
  line: 15_000,
  /** how long the whole process may stand still for another process's lock, at each try */
  busy: 20,
  /** a transaction that lives longer is rolled back */
  transaction: 15_000,
}

const statement = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] })

/**
 * SQLite under Prisma, made safe. Prisma's own adapter has one connection that everybody shares: a write issued while
 * another request is inside a transaction joins that transaction and disappears with its rollback. Here one connection
 * writes, one at a time and first come first served, and another reads.
 */
export class SqliteAdapter implements SqlDriverAdapter {
  readonly provider = 'sqlite'
  readonly adapterName = 'ronde-sqlite'
  readonly #file: string
  readonly #turns = new Turns()
  readonly #reader: Connection
  #writer: Connection

  private constructor(file: string, writer: Connection, reader: Connection) {
    this.#file = file
    this.#writer = writer
    this.#reader = reader
  }

  static async open(file: string): Promise<SqliteAdapter> {
    return new SqliteAdapter(file, await openWriter(file, limits.busy), await openReader(file))
  }

  async queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    if (this.#reads(query.sql)) return this.#reader.adapter.queryRaw(query)
    return this.#writeAlone((adapter) => adapter.queryRaw(query))
  }

  async executeRaw(query: SqlQuery): Promise<number> {
    return this.#writeAlone((adapter) => adapter.executeRaw(query))
  }

  async executeScript(script: string): Promise<void> {
    return this.#writeAlone((adapter) => adapter.executeScript(script))
  }

  async startTransaction(isolation?: string): Promise<Transaction> {
    if (isolation && isolation !== 'SERIALIZABLE') {
      throw new DriverAdapterError({ kind: 'InvalidIsolationLevel', level: isolation })
    }
    const release = await this.#turn()
    try {
      await this.#untilFree(() => this.#writer.adapter.executeRaw(statement('BEGIN IMMEDIATE')))
    } catch (error) {
      release()
      throw error
    }
    const ended = () => this.#tidy().finally(release)
    return new SqliteTransaction(this.#writer, ended, limits.transaction)
  }

  async dispose(): Promise<void> {
    const release = await this.#turn()
    this.#reader.database.close()
    this.#writer.database.close()
    release()
  }

  #reads(sql: string): boolean {
    if (/^\s*SELECT\b/i.test(sql)) return true
    return /^\s*WITH\b/i.test(sql) && this.#reader.database.prepare(sql).readonly
  }

  async #writeAlone<T>(work: (adapter: SqlDriverAdapter) => Promise<T>): Promise<T> {
    const release = await this.#turn()
    try {
      const value = await this.#untilFree(() => work(this.#writer.adapter))
      if (this.#writer.database.inTransaction) throw new Error('A transaction is opened by write(), never by raw SQL.')
      return value
    } finally {
      await this.#tidy().finally(release)
    }
  }

  async #turn(): Promise<() => void> {
    if (insideWrite()) throw new Error('Inside write(), use its transaction: a write beside it would wait for itself.')
    return this.#turns.take(limits.line, () => new DriverAdapterError({ kind: 'SocketTimeout' }))
  }

  /** Tries again while another process holds the lock, letting the event loop run in between. */
  async #untilFree<T>(work: () => Promise<T>): Promise<T> {
    const giveUpAt = performance.now() + limits.line
    for (;;) {
      try {
        return await work()
      } catch (error) {
        const busy = error instanceof DriverAdapterError && error.cause.kind === 'SocketTimeout'
        if (!busy || performance.now() > giveUpAt) throw error
        await new Promise((resolve) => setTimeout(resolve, 1 + Math.random() * 15))
      }
    }
  }

  /** Leaves no transaction open behind a failure; a connection that cannot roll back is replaced. */
  async #tidy(): Promise<void> {
    const { database } = this.#writer
    if (database.open && !database.inTransaction) return
    try {
      database.exec('ROLLBACK')
    } catch {
      database.close()
      this.#writer = await openWriter(this.#file, limits.busy)
    }
  }
}

/** What Prisma's client is given. */
export function sqliteAdapter(file: string): SqlDriverAdapterFactory {
  return { provider: 'sqlite', adapterName: 'ronde-sqlite', connect: () => SqliteAdapter.open(file) }
}
