import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { Database } from 'better-sqlite3'
import { type Connection, openMemory, openWriter } from '../lib/db/sqlite-connection'

/** Rows in each table, by name. */
function countRows(database: Database): Map<string, number> {
  const names = database
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> '_prisma_migrations'`,
    )
    .pluck()
    .all()
  return new Map(
    names.map((name) => [String(name), Number(database.prepare(`SELECT count(*) FROM "${name}"`).pluck().get())]),
  )
}

/**
 * Runs a whole migration or nothing of it. Foreign keys are switched off before BEGIN, because inside a transaction that
 * pragma does nothing, and a table that is rebuilt would then take the rows that point to it along when it is dropped.
 * @throws when a reference dangles, or when a table has lost rows and the script does not say `-- loses rows`.
 */
export function runScript(database: Database, script: string): void {
  const before = countRows(database)
  database.pragma('foreign_keys = OFF')
  try {
    database.exec('BEGIN IMMEDIATE')
    database.exec(script)
    const dangling = database.pragma('foreign_key_check')
    if (Array.isArray(dangling) && dangling.length > 0)
      throw new Error(`${dangling.length} references point to nothing.`)
    const after = countRows(database)
    const poorer = [...before].filter(([table, count]) => (after.get(table) ?? count) < count).map(([table]) => table)
    if (poorer.length > 0 && !/^-- loses rows/m.test(script)) throw new Error(`Rows were lost in ${poorer.join(', ')}.`)
    database.exec('COMMIT')
  } finally {
    if (database.inTransaction) database.exec('ROLLBACK')
    database.pragma('foreign_keys = ON')
  }
}

function migrating({ adapter, database }: Connection): SqlDriverAdapter {
  const executeScript = async (script: string) => runScript(database, script)
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: (query) => adapter.queryRaw(query),
    // the schema engine sends whole scripts this way to its shadow database
    executeRaw: (query) =>
      query.args.length > 0 || query.sql.startsWith('PRAGMA')
        ? adapter.executeRaw(query)
        : executeScript(query.sql).then(() => 0),
    executeScript,
    startTransaction: (isolation) => adapter.startTransaction(isolation),
    dispose: () => adapter.dispose(),
  }
}

/** What the schema engine is given for an SQLite file; its shadow database lives in memory. */
export function sqliteMigrationFactory(file: string): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: 'sqlite',
    adapterName: '@prisma/adapter-better-sqlite3',
    connect: async () => migrating(file === ':memory:' ? await openMemory() : await openWriter(file, 5000)),
    connectToShadowDb: async () => migrating(await openMemory()),
  }
}
