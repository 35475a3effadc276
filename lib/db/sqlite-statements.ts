import type { Database, Statement } from 'better-sqlite3'

/** Statements one connection keeps; lists of many lengths make many, and the one used longest ago goes. */
const most = 200

/**
 * A connection as Prisma's adapter uses it, with statements prepared once. The adapter binds its values for good to each
 * statement it prepares, so it is given a new handle on the one that is kept.
 */
export function withKeptStatements(database: Database) {
  const kept = new Map<string, Statement<unknown[]>>()
  const keep = (sql: string) => {
    const statement = kept.get(sql) ?? database.prepare<unknown[]>(sql)
    kept.delete(sql)
    kept.set(sql, statement)
    const oldest = kept.keys().next().value
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return statement
  }
  return {
    prepare: (sql: string) => ({ bind: (values: unknown[]) => new Bound(keep(sql), values) }),
    exec: (script: string) => {
      // a script may change the tables that statements were prepared for
      kept.clear()
      database.exec(script)
    },
    close: () => database.close(),
  }
}

/** A statement with the values of one use. */
class Bound {
  readonly #statement: Statement<unknown[]>
  readonly #values: unknown[]

  constructor(statement: Statement<unknown[]>, values: unknown[]) {
    this.#statement = statement
    this.#values = values
  }

  get reader() {
    return this.#statement.reader
  }

  columns() {
    return this.#statement.columns()
  }

  raw() {
    this.#statement.raw()
    return this
  }

  run() {
    return this.#statement.run(this.#values)
  }

  all() {
    return this.#statement.all(this.#values)
  }
}
