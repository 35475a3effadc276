import { randomUUID } from 'node:crypto'
import { now } from '../clock'
import type { Prisma } from '../db/generated/sqlite/client'
import { logger } from '../logger'
import { onWake, Pause, wake } from './bell'
import { Calendar, type Periodic } from './every'
import { claim, fail, finish, giveBack, type Job, onlyIds, recover, renew } from './lease'

export type { Job } from './lease'

type Kept = { payload: Prisma.JsonObject }

/** Does one job. It may be called twice for one job, after a crash. What it returns is kept of the payload. */
export type Handler = ((job: Job) => Promise<void>) | ((job: Job) => Promise<Kept | undefined>)

export type Worker = { stop: () => Promise<void>; wake: () => void }

type Settings = {
  every?: readonly Periodic[]
  /** Jobs at a time. */
  concurrency?: number
  /** Milliseconds: between looks at the table; that a claim lasts; that `stop` waits for running jobs. */
  poll?: number
  lease?: number
  patience?: number
  /** Whether people wait for answers: jobs then go one by one, with a pause between them. */
  crowded?: () => boolean
}

/** Milliseconds between two jobs while people wait for answers. */
const courtesy = 250

/** On globalThis, because Next bundles this module several times into one process. */
const key = Symbol.for('ronde.jobs.lastLook')
const shared = globalThis as { [key]?: Date }

/** When a worker of this process last looked at the table; null before the first time. */
export function lastLook(): Date | null {
  return shared[key] ?? null
}

/** Starts working off the jobs of the open database, in this process. */
export function startWorker(handlers: Readonly<Record<string, Handler>>, settings: Settings = {}): Worker {
  const loop = new Loop(handlers, settings)
  const quiet = onWake(() => loop.pause.ring())
  const ended = loop.run()
  return {
    wake,
    stop: async () => {
      quiet()
      loop.stopping = true
      loop.pause.ring()
      await ended
    },
  }
}

class Loop {
  readonly pause = new Pause()
  stopping = false
  readonly #handlers: Readonly<Record<string, Handler>>
  readonly #settings: Required<Settings>
  readonly #calendar: Calendar
  readonly #running = new Set<Promise<void>>()
  #lookedAfter = 0

  constructor(handlers: Readonly<Record<string, Handler>>, settings: Settings) {
    this.#handlers = handlers
    this.#settings = {
      every: [],
      concurrency: 4,
      poll: 2000,
      lease: 60_000,
      patience: 5000,
      crowded: () => false,
      ...settings,
    }
    this.#calendar = new Calendar(this.#settings.every)
  }

  async run(): Promise<void> {
    while (!this.stopping) {
      if (this.#settings.crowded()) await this.#giveWay()
      const busy = await this.#look().catch((error: unknown) => {
        logger.error({ err: error }, 'jobs cannot be read')
        return false
      })
      if (!busy && !this.stopping) await this.pause.wait(this.#settings.poll)
    }
    let timer: NodeJS.Timeout | undefined
    const enough = new Promise((resolve) => {
      timer = setTimeout(resolve, this.#settings.patience)
    })
    await Promise.race([Promise.all(this.#running), enough])
    clearTimeout(timer)
  }

  /** Lets requests go first: what is running ends, then a pause that only the end of the process cuts short. */
  async #giveWay(): Promise<void> {
    await Promise.all(this.#running)
    const until = now().getTime() + courtesy
    for (let left = courtesy; left > 0 && !this.stopping; left = until - now().getTime()) await this.pause.wait(left)
  }

  /** What is done once a poll however often jobs are looked for: the calendar, and jobs whose worker is gone. */
  async #keepHouse(): Promise<void> {
    const at = now()
    if (at.getTime() < this.#lookedAfter) return
    await this.#calendar.write(at)
    await recover(at)
    this.#lookedAfter = at.getTime() + this.#settings.poll
  }

  /** Starts what is due and fits; true when there may be more to start at once. */
  async #look(): Promise<boolean> {
    await this.#keepHouse()
    shared[key] = now()
    const atOnce = this.#settings.crowded() ? 1 : this.#settings.concurrency
    const free = atOnce - this.#running.size
    if (free <= 0) return false
    const lease = randomUUID()
    const jobs = await claim(lease, free, now(), this.#leaseEnd())
    for (const job of jobs) {
      if (this.stopping) {
        await giveBack(job.id, lease)
        continue
      }
      const work = this.#work(job, lease)
      this.#running.add(work)
      void work.finally(() => {
        this.#running.delete(work)
        this.pause.ring()
      })
    }
    return jobs.length > 0 && jobs.length < free
  }

  async #work(job: Job, lease: string): Promise<void> {
    const renewal = setInterval(() => {
      renew(job.id, lease, this.#leaseEnd()).catch((error: unknown) =>
        logger.warn({ err: error, job: job.id }, 'lease'),
      )
    }, this.#settings.lease / 3)
    try {
      await this.#attempt(job, lease)
    } catch (error) {
      // the lease runs out, and the job comes back
      logger.error({ err: error, job: job.id, kind: job.kind }, 'job could not be settled')
    } finally {
      clearInterval(renewal)
    }
  }

  async #attempt(job: Job, lease: string): Promise<void> {
    let kept: unknown
    try {
      if (job.attempts > job.maxAttempts) throw new Error('Every attempt ended with its worker.')
      const handler = this.#handlers[job.kind]
      if (!handler) throw new Error(`Nobody handles jobs of kind ${job.kind}.`)
      kept = await handler(job)
    } catch (error) {
      logger.warn({ err: error, job: job.id, kind: job.kind, attempts: job.attempts }, 'job failed')
      await fail(job, lease, error, now())
      return
    }
    await finish(job.id, lease, isKept(kept) ? kept.payload : onlyIds(job.payload), now())
  }

  #leaseEnd(): Date {
    return new Date(now().getTime() + this.#settings.lease)
  }
}

function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'payload' in value
}
