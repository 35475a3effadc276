import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { runOn } from './factories/postgres-server'
import { deployMigrations } from './migrate'
import { backUp } from './migration-care'
import { migrationNames } from './migration-files'
import { runScript } from './migration-sqlite'

const rebuild = `
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Parent" ("id" TEXT PRIMARY KEY, "name" TEXT NOT NULL DEFAULT 'x');
INSERT INTO "new_Parent" ("id") SELECT "id" FROM "Parent";
DROP TABLE "Parent";
ALTER TABLE "new_Parent" RENAME TO "Parent";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;`

describe('a migration on sqlite', () => {
  let database: Database.Database
  beforeEach(() => {
    database = new Database(':memory:')
    database.exec(`
      CREATE TABLE "Parent" ("id" TEXT PRIMARY KEY);
      CREATE TABLE "Child" ("id" TEXT PRIMARY KEY, "parentId" TEXT NOT NULL REFERENCES "Parent" ON DELETE CASCADE);
      INSERT INTO "Parent" VALUES ('p');
      INSERT INTO "Child" VALUES ('c', 'p');`)
  })
  const children = () => database.prepare('SELECT count(*) FROM "Child"').pluck().get()

  it('keeps the rows that point to a table it rebuilds', () => {
    runScript(database, rebuild)
    expect(children()).toBe(1)
    expect(database.pragma('foreign_keys', { simple: true })).toBe(1)
  })

  it('would lose them inside a plain BEGIN and COMMIT', () => {
    database.exec(`BEGIN;${rebuild}COMMIT;`)
    expect(children()).toBe(0)
  })

  it('is undone whole when it fails half way', () => {
    expect(() => runScript(database, 'CREATE TABLE "Half" ("id" TEXT); SELECT nonsense;')).toThrow('nonsense')
    expect(database.prepare(`SELECT name FROM sqlite_schema WHERE name = 'Half'`).all()).toEqual([])
  })

  it('is refused when a reference would dangle', () => {
    expect(() => runScript(database, '-- loses rows\nDELETE FROM "Parent";')).toThrow('references point to nothing')
    expect(children()).toBe(1)
  })

  it('may lose rows only when it says so', () => {
    expect(() => runScript(database, 'DELETE FROM "Child";')).toThrow('Rows were lost in Child.')
    runScript(database, '-- loses rows\nDELETE FROM "Child";')
    expect(children()).toBe(0)
  })
})

describe('deploy', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ronde-deploy-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('makes a new file, folder and all, once when asked twice at the same time', async () => {
    const file = join(folder, 'deep', 'ronde.db')
    const both = await Promise.all([deployMigrations(`file:${file}`), deployMigrations(`file:${file}`)])
    expect(both).toEqual([migrationNames('sqlite'), []])
    expect(existsSync(join(folder, 'deep', 'backups'))).toBe(false)
  })

  it('refuses a history that was edited, and one that is newer', async () => {
    const file = join(folder, 'ronde.db')
    await deployMigrations(`file:${file}`)
    const database = new Database(file)
    const [first] = migrationNames('sqlite')
    database.prepare('UPDATE _prisma_migrations SET checksum = ? WHERE migration_name = ?').run('other', first)
    await expect(deployMigrations(`file:${file}`)).rejects.toThrow(`edited after they were applied: ${first}`)
    database.prepare('DELETE FROM _prisma_migrations').run()
    const row = `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
      VALUES ('x', 'x', '9999_future', 0, 0, 1)`
    database.exec(row)
    database.close()
    await expect(deployMigrations(`file:${file}`)).rejects.toThrow('another version of Ronde')
  })

  it('copies a file that holds a history, not a new one', async () => {
    const file = join(folder, 'ronde.db')
    expect(backUp(file)).toBeNull()
    await deployMigrations(`file:${file}`)
    const copy = backUp(file)
    expect(readdirSync(join(folder, 'backups'))).toHaveLength(1)
    const database = new Database(copy ?? '')
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
    database.close()
  })

  it.runIf(inject('templates').postgresql)('on postgresql applies once when asked twice at the same time', async () => {
    const server = inject('templates').postgresql ?? ''
    await runOn(server, 'CREATE DATABASE deployed_twice')
    const url = server.replace(/\/postgres$/, '/deployed_twice')
    expect(await Promise.all([deployMigrations(url), deployMigrations(url)])).toEqual([
      migrationNames('postgresql'),
      [],
    ])
    await runOn(server, 'DROP DATABASE deployed_twice WITH (FORCE)')
  })
})
