import { now } from '@/lib/clock'
import { abort, write } from '@/lib/db/client'
import { lastLook } from '@/lib/jobs/worker'
import { logger } from '@/lib/logger'
import { version } from '@/package.json'

export type Health = { database: 'writable' | 'failing'; jobs: 'running' | 'stopped'; version: string }

/** Milliseconds: an answer is used again, so that asking often costs nothing; a worker that did not look for so long is down. */
const freshFor = 2000
const silentFor = 30_000

let known: { at: number; state: Promise<Health> } | undefined

/** A row is written and taken back: the whole way to the disk except the commit. */
async function writable(): Promise<boolean> {
  try {
    return await write<boolean>(async (tx) => {
      const at = now()
      await tx.job.create({ data: { kind: 'health', payload: {}, status: 'WITHHELD', runAt: at, createdAt: at } })
      return abort(true)
    })
  } catch (error) {
    logger.error({ err: error }, 'the database cannot be written')
    return false
  }
}

async function look(): Promise<Health> {
  const looked = lastLook()
  const running = looked !== null && now().getTime() - looked.getTime() < silentFor
  return { database: (await writable()) ? 'writable' : 'failing', jobs: running ? 'running' : 'stopped', version }
}

/** State of this process, at most two seconds old. */
export function health(): Promise<Health> {
  const at = now().getTime()
  if (!known || at - known.at > freshFor) known = { at, state: look() }
  return known.state
}
