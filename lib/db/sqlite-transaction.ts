import { DriverAdapterError, type SqlQuery, type SqlResultSet, type Transaction } from '@prisma/driver-adapter-utils'
import type { Connection } from './sqlite-connection'

/** One open transaction on the writing connection, from BEGIN IMMEDIATE to its end. */
export class SqliteTransaction implements Transaction {
  readonly provider = 'sqlite'
  readonly adapterName = 'ronde-sqlite'
  /** COMMIT and ROLLBACK are ours: Prisma sends none of its own. */
  readonly options = { usePhantomQuery: true }
  readonly #connection: Connection
  readonly #ended: () => Promise<void>
  readonly #watchdog: NodeJS.Timeout
  #over = false

  /**
   * @param ended rolls back what is still open and lets the next writer in
   * @param longest milliseconds this transaction may live
   */
  constructor(connection: Connection, ended: () => Promise<void>, longest: number) {
    this.#connection = connection
    this.#ended = ended
    // when even this fails, so does the next write, which is told
    this.#watchdog = setTimeout(() => this.#end().catch(() => undefined), longest)
    this.#watchdog.unref()
  }

  async queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    this.#mustBeOpen()
    return this.#connection.adapter.queryRaw(query)
  }

  async executeRaw(query: SqlQuery): Promise<number> {
    this.#mustBeOpen()
    return this.#connection.adapter.executeRaw(query)
  }

  async commit(): Promise<void> {
    try {
      await this.executeRaw({ sql: 'COMMIT', args: [], argTypes: [] })
    } finally {
      await this.#end()
    }
  }

  async rollback(): Promise<void> {
    await this.#end()
  }

  async createSavepoint(name: string): Promise<void> {
    await this.executeRaw({ sql: `SAVEPOINT ${name}`, args: [], argTypes: [] })
  }

  async rollbackToSavepoint(name: string): Promise<void> {
    await this.executeRaw({ sql: `ROLLBACK TO ${name}`, args: [], argTypes: [] })
  }

  async releaseSavepoint(name: string): Promise<void> {
    await this.executeRaw({ sql: `RELEASE SAVEPOINT ${name}`, args: [], argTypes: [] })
  }

  async #end(): Promise<void> {
    if (this.#over) return
    this.#over = true
    clearTimeout(this.#watchdog)
    await this.#ended()
  }

  /** SQLite itself ends a transaction on some errors (INSERT OR ROLLBACK): what follows must not be written alone. */
  #mustBeOpen(): void {
    if (this.#over || !this.#connection.database.inTransaction) {
      throw new DriverAdapterError({ kind: 'TransactionAlreadyClosed', cause: 'The transaction is over.' })
    }
  }
}
