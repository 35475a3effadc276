// Writes the two Prisma clients, one per engine, from the one folder of models.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const root = dirname(here)
const providers = ['sqlite', 'postgresql']

const header = (provider) => `generator client {
  provider            = "prisma-client"
  output              = "../../../lib/db/generated/${provider}"
  runtime             = "nodejs"
  moduleFormat        = "esm"
  importFileExtension = ""
}

datasource db {
  provider = "${provider}"
}
`

/** @returns {string} a fingerprint of the models and of this script */
function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url)))
  for (const file of readdirSync(join(here, 'models')).sort()) hash.update(readFileSync(join(here, 'models', file)))
  return hash.digest('hex')
}

/** Writes `prisma/.schema/<provider>`: a header and a copy of the models. */
export function writeSchemas() {
  for (const provider of providers) {
    const folder = join(here, '.schema', provider)
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'header.prisma'), header(provider))
    cpSync(join(here, 'models'), join(folder, 'models'), { recursive: true })
  }
}

/** Generates both clients if the models changed since last time. */
export function generate() {
  const stamp = join(root, 'lib/db/generated/fingerprint')
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  writeSchemas()
  for (const provider of providers) {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/prisma/build/index.js'), 'generate', '--schema', join(here, '.schema', provider)],
      // generate asks where the schema engine is, and never runs it
      {
        cwd: root,
        stdio: ['ignore', 'ignore', 'pipe'],
        encoding: 'utf8',
        env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
      },
    )
    if (status !== 0) throw new Error(`prisma generate failed for ${provider}:\n${stderr}`)
  }
  writeFileSync(stamp, wanted)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generate()
