import { randomBytes } from 'node:crypto'
import { appendFileSync, chmodSync, existsSync, readFileSync } from 'node:fs'
import { at, settings } from './project.mjs'

/** Writes an AUTH_SECRET to `.env` when none is set; says so. */
export function writeSecrets() {
  if (settings().AUTH_SECRET) return
  const file = at('.env')
  const unfinished = existsSync(file) && !readFileSync(file, 'utf8').endsWith('\n')
  appendFileSync(file, `${unfinished ? '\n' : ''}AUTH_SECRET=${randomBytes(32).toString('base64url')}\n`)
  chmodSync(file, 0o600)
  console.log('Wrote a new AUTH_SECRET to .env; keep it with your backups, tickets depend on it.')
}
