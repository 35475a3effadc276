// Before serving: settings checked, database migrated, demonstration loaded into an empty one.
import { closeDatabase, db, openDatabase } from '../lib/db/client'
import { env } from '../lib/env'
import { deployMigrations } from '../prisma/migrate'

async function prepare() {
  const { DATABASE_URL } = env()
  const applied = await deployMigrations(DATABASE_URL)
  if (applied.length > 0) console.log(`Database prepared: ${applied.length} migration(s).`)
  await openDatabase(DATABASE_URL)
  const empty = (await db().forum.count()) === 0 && (await db().user.count()) === 0
  if (empty) {
    console.log('Loading the demonstration: two past forums, and one to come…')
    const { seedDemonstration } = await import('../prisma/seed/demonstration')
    await seedDemonstration()
  }
  const demonstration = (await db().forum.count({ where: { demonstration: true } })) > 0
  await closeDatabase()
  process.send?.({ demonstration })
}

prepare()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
  .finally(() => process.disconnect?.())
