// npm run seed -- [--stage draft|published|registration|live|over] [--registrations N] [--seed S]
import '../../scripts/env-file'
import { parseArgs } from 'node:util'
import { closeDatabase, db, openDatabase } from '../../lib/db/client'
import { env } from '../../lib/env'
import { deployMigrations } from '../migrate'
import { seedDemonstration } from './demonstration'
import { stages } from './stage'

async function run() {
  const { values } = parseArgs({
    options: {
      stage: { type: 'string', default: 'registration' },
      registrations: { type: 'string', default: '270' },
      seed: { type: 'string', default: '1' },
    },
  })
  const stage = stages.find((one) => one === values.stage)
  const registrations = Number(values.registrations)
  const seed = Number(values.seed)
  if (!stage) throw new Error(`--stage is one of ${stages.join(', ')}.`)
  if (!Number.isInteger(registrations) || registrations < 0) throw new Error('--registrations is a whole number.')
  if (!Number.isInteger(seed)) throw new Error('--seed is a whole number.')
  await deployMigrations(env().DATABASE_URL)
  await openDatabase(env().DATABASE_URL)
  try {
    if ((await db().forum.count()) > 0) throw new Error('The database already has forums; seed an empty one.')
    const started = performance.now()
    await seedDemonstration({ stage, registrations, seed })
    console.log(`Seeded in ${Math.round(performance.now() - started)} ms.`)
  } finally {
    await closeDatabase()
  }
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
