import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { DiagnoseMigrationHistoryOutput, SchemaEngine } from '@prisma/schema-engine-wasm'
import { type Engine, engineOf } from '../lib/db/client'
import { sqlitePath } from '../lib/db/sqlite-connection'
import { readEnv } from '../lib/env'
import { writeSchemas } from './generate.mjs'
import { backUp, oneAtATime } from './migration-care'
import { migrationList, migrationNames, migrationsFolder, schemaFiles } from './migration-files'
import { postgresMigrationFactory } from './migration-postgres'
import { sqliteMigrationFactory } from './migration-sqlite'
import { withSchemaEngine } from './schema-engine'

const filters = { externalTables: [], externalEnums: [] }

/**
 * Brings a database up to date; a new one is created. Two deploys of one database wait for each other, and an SQLite
 * file that already holds a history is backed up first.
 * @returns names of the migrations that were applied
 * @throws when the history in the database is not the one in this version's folder
 */
export async function deployMigrations(url: string): Promise<string[]> {
  const engine = engineOf(url)
  return oneAtATime(url, () =>
    withSchemaEngine(factoryFor(engine, url), async (schemaEngine) => {
      const waiting = await unapplied(schemaEngine, engine)
      if (waiting.length === 0) return []
      if (engine === 'sqlite') backUp(sqlitePath(url))
      const { appliedMigrationNames } = await schemaEngine.applyMigrations({
        migrationsList: migrationList(engine),
        filters,
      })
      return appliedMigrationNames
    }),
  )
}

function factoryFor(engine: Engine, url: string): SqlMigrationAwareDriverAdapterFactory {
  return engine === 'sqlite' ? sqliteMigrationFactory(sqlitePath(url)) : postgresMigrationFactory(url)
}

/** Names of the migrations the database lacks, once its history has been found sound. */
async function unapplied(schemaEngine: SchemaEngine, engine: Engine): Promise<string[]> {
  const found = await diagnose(schemaEngine, engine)
  if (!found) return migrationNames(engine)
  if (found.editedMigrationNames.length > 0) {
    throw new Error(`Migrations were edited after they were applied: ${found.editedMigrationNames.join(', ')}.`)
  }
  if (found.history && found.history.diagnostic !== 'databaseIsBehind') {
    throw new Error('The database was migrated by another version of Ronde, which has migrations this one lacks.')
  }
  // a script is applied whole or not at all, so one that failed can be tried again
  for (const migrationName of found.failedMigrationNames) await schemaEngine.markMigrationRolledBack({ migrationName })
  return [...new Set([...found.failedMigrationNames, ...(found.history?.unappliedMigrationNames ?? [])])]
}

/** What the engine thinks of the history; null when the database has none yet. */
async function diagnose(schemaEngine: SchemaEngine, engine: Engine): Promise<DiagnoseMigrationHistoryOutput | null> {
  try {
    return await schemaEngine.diagnoseMigrationHistory({
      migrationsList: migrationList(engine),
      optInToShadowDatabase: false,
      filters,
    })
  } catch (error) {
    if (error instanceof Error && error.message.includes('`_prisma_migrations` does not exist')) return null
    throw error
  }
}

/** Writes the next migration of one engine: what leads from its history to the models. Null when nothing changed. */
async function writeMigration(
  engine: Engine,
  factory: SqlMigrationAwareDriverAdapterFactory,
  name: string,
): Promise<string | null> {
  const { stdout } = await withSchemaEngine(factory, (schemaEngine) =>
    schemaEngine.diff({
      from: { tag: 'migrations', ...migrationList(engine) },
      to: { tag: 'schemaDatamodel', files: schemaFiles(engine) },
      script: true,
      exitCode: null,
      filters,
    }),
  )
  if (!stdout || stdout.includes('This is an empty migration')) return null
  const number = String(migrationNames(engine).length + 1).padStart(4, '0')
  const folder = join(migrationsFolder(engine), `${number}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), stdout)
  return stdout
}

/** Writes the migration of both engines; PostgreSQL's shadow database lives in a server started for it. */
async function newMigration(name: string): Promise<void> {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error('A migration has a name such as add_rooms.')
  writeSchemas()
  const { startPostgres } = await import('./factories/postgres-server')
  const server = await startPostgres()
  try {
    const scripts = [
      await writeMigration('sqlite', sqliteMigrationFactory(':memory:'), name),
      await writeMigration('postgresql', postgresMigrationFactory(server.url), name),
    ]
    console.log(scripts.some(Boolean) ? `Wrote migration ${name}.` : 'Nothing changed.')
    if (scripts.some((script) => script && /^\s*(DROP TABLE|ALTER TABLE .* DROP COLUMN)/m.test(script))) {
      console.log('It drops something. A renamed column is written as drop and add: edit both files to keep its data.')
    }
  } finally {
    await server.stop()
  }
}

async function main([command, name]: string[]): Promise<void> {
  if (command === 'new' && name) return newMigration(name)
  if (command !== 'deploy') throw new Error('Say: npm run migrate -- deploy, or npm run migrate -- new NAME')
  await import('../scripts/env-file')
  const { DATABASE_URL } = readEnv(process.env)
  const applied = await deployMigrations(DATABASE_URL)
  console.log(applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'The database is up to date.')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
}
