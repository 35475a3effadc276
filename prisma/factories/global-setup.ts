import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import type { Engine } from '../../lib/db/client'
import { deployMigrations } from '../migrate'
import { startPostgres } from './postgres-server'

/** Where the templates are, per engine that is tested: an SQLite file; a PostgreSQL server with a template database. */
export type Templates = { folder: string; sqlite?: string; postgresql?: string }

declare module 'vitest' {
  export interface ProvidedContext {
    templates: Templates
  }
}

/** Engines to test on, from TEST_ENGINES ("sqlite", "postgresql" or both, the default). */
function wantedEngines(): Engine[] {
  const wanted = (process.env.TEST_ENGINES ?? 'sqlite,postgresql').split(',')
  return (['sqlite', 'postgresql'] as const).filter((engine) => wanted.includes(engine))
}

/** Builds one migrated database per engine, once for the whole run; every test file gets copies of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const memory = '/dev/shm'
  const folder = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'ronde-tests-'))
  const templates: Templates = { folder }
  const engines = wantedEngines()
  if (engines.includes('sqlite')) {
    templates.sqlite = join(folder, 'template.db')
    await deployMigrations(`file:${templates.sqlite}`)
  }
  const server = engines.includes('postgresql') ? await startPostgres() : undefined
  if (server) {
    templates.postgresql = server.url
    await server.run('CREATE DATABASE template_ronde')
    await deployMigrations(server.url.replace(/\/postgres$/, '/template_ronde'))
  }
  project.provide('templates', templates)
  return async () => {
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
