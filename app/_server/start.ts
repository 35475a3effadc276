import type { Server } from 'node:http'
import { reconcileSessions } from '@/domain/registration/commands/session-upkeep'
import { reconcileQuotas } from '@/domain/registration/commands/upkeep'
import { now } from '@/lib/clock'
import { closeDatabase, engine, openDatabase } from '@/lib/db/client'
import { env } from '@/lib/env'
import { startWorker } from '@/lib/jobs/worker'
import { hear, tellOthers } from '@/lib/live/announce'
import { startRelay } from '@/lib/live/postgres-relay'
import { logger } from '@/lib/logger'
import { closeMailer } from '@/lib/mailer/send-mail'
import { config } from '@/proxy'
import { noteArrivals } from './arrival'
import { answered, requestsUnderWay } from './arrivals-under-way'
import { handlers, periodic } from './jobs'
import { keepPagesOf } from './kept-pages'
import { closeStreams } from './live'

/** Milliseconds that requests under way are given once the process is asked to stop. */
const patience = 5000

/** Pages made for one visitor pass through the proxy; those it does not see are the same for everybody. */
const personal = new RegExp(`^${config.matcher[0]}$`)

/** The built product keeps its public pages; while one develops, each is made anew. */
function meet(server: Server): void {
  if (process.env.NODE_ENV === 'production') keepPagesOf(server, personal)
}

/** Begins the life of a server process: settings, database, worker; and its end. */
export async function start(): Promise<void> {
  const { DATABASE_URL, PUBLIC_URL } = env()
  // next-auth reads its own address from here only
  process.env.NEXTAUTH_URL ??= PUBLIC_URL
  noteArrivals(meet)
  await openDatabase(DATABASE_URL)
  const drifts = [...(await reconcileQuotas(now())), ...(await reconcileSessions(now()))]
  if (drifts.length > 0) logger.warn({ drifts }, 'seats were counted anew')
  const relay = engine() === 'postgresql' ? await startRelay(DATABASE_URL, { heard: hear, missed: closeStreams }) : null
  tellOthers(relay?.tell ?? null)
  const worker = startWorker(handlers, { every: periodic, crowded: () => requestsUnderWay() > 2 })

  // Next stops listening on these signals by itself; what we opened is closed after the last answer.
  async function stop(): Promise<void> {
    closeStreams()
    await worker.stop()
    closeMailer()
    await answered(patience)
    tellOthers(null)
    await relay?.stop()
    await closeDatabase()
    logger.info('stopped')
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop())
  logger.info({ publicUrl: PUBLIC_URL }, 'started')
}
