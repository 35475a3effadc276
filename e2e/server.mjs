// A fresh database and the product's own start, for the journeys.
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { at } from '../scripts/project.mjs'

const database = '.data/e2e.db'
for (const suffix of ['', '-wal', '-shm']) rmSync(at(`${database}${suffix}`), { force: true })
mkdirSync(at('.data'), { recursive: true })
for (const name of readdirSync(at('.data'))) if (name.startsWith('e2e-session-')) rmSync(at('.data', name))
process.env.DATABASE_URL = `file:${database}`
process.env.PUBLIC_URL = `http://localhost:${process.env.PORT}`
process.env.SMTP_URL = ''
await import('../scripts/start.mjs')
