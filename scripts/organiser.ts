// npm run organiser -- add ADDRESS [NAME]: makes an administrator, who can open forums and invite a team.
import './env-file'
import { addAccount } from '../domain/people/commands/account'
import { asLocale } from '../domain/shared/locale'
import { signInAddress } from '../lib/auth/address'
import { userByEmail } from '../lib/auth/sessions'
import { closeDatabase, openDatabase } from '../lib/db/client'
import { env } from '../lib/env'
import { deployMigrations } from '../prisma/migrate'

const usage = 'Say: npm run organiser -- add name@example.org "First Last"'

async function add(typed: string, name: string | undefined) {
  const email = signInAddress(typed)
  if (!email) throw new Error(`${typed} is not one e-mail address. ${usage}`)
  const known = await userByEmail(email)
  await addAccount({
    email,
    name: name ?? known?.name ?? email.split('@')[0] ?? email,
    locale: asLocale(known?.locale),
    administrator: true,
  })
  console.log(`${email} is an administrator${known ? ' (the account was there)' : ''}.`)
  console.log(`Sign in by mail at ${env().PUBLIC_URL}/${asLocale(known?.locale)}/sign-in`)
}

async function run() {
  const [verb, address, name] = process.argv.slice(2)
  if (verb !== 'add' || !address) throw new Error(usage)
  await deployMigrations(env().DATABASE_URL)
  await openDatabase(env().DATABASE_URL)
  try {
    await add(address, name)
  } finally {
    await closeDatabase()
  }
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
