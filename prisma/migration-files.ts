import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MigrationList, SchemaContainer } from '@prisma/schema-engine-wasm'
import type { Engine } from '../lib/db/client'

const here = dirname(fileURLToPath(import.meta.url))

/** The folder of one engine's migrations. */
export function migrationsFolder(engine: Engine): string {
  return join(here, 'migrations', engine)
}

/** The history in the repository, in the shape the schema engine reads. */
export function migrationList(engine: Engine): MigrationList {
  const baseDir = migrationsFolder(engine)
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: `provider = "${engine}"\n` },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames(engine).map((path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(baseDir, path, 'migration.sql'), 'utf8') },
      },
    })),
  }
}

/** Names of the migrations of one engine, oldest first. */
export function migrationNames(engine: Engine): string[] {
  return readdirSync(migrationsFolder(engine), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

/** The models as one engine sees them; written by prisma/generate.mjs. */
export function schemaFiles(engine: Engine): SchemaContainer[] {
  const folder = join(here, '.schema', engine)
  const models = readdirSync(join(folder, 'models'))
  return ['header.prisma', ...models.map((file) => join('models', file))].map((path) => ({
    path: join(folder, path),
    content: readFileSync(join(folder, path), 'utf8'),
  }))
}
