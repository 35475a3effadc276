// A fresh database and the product's own start, for the journeys.
import { rmSync } from 'node:fs'
import { at } from '../scripts/project.mjs'

const database = '.data/e2e.db'
for (const suffix of ['', '-wal', '-shm']) rmSync(at(`${database}${suffix}`), { force: true })
process.env.DATABASE_URL = `file:${database}`
process.env.PUBLIC_URL = `http://localhost:${process.env.PORT}`
process.env.SMTP_URL = ''
await import('../scripts/start.mjs')
