import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { logger } from '../logger'
import type { Message, Tell } from './announce'
import { type Note, notesOf, readNote } from './note'

const channel = 'ronde_live'
/** Milliseconds before the first attempt to connect again; doubled each time, up to the last. */
const firstPause = 250
const longestPause = 15_000
/** Notes that wait while there is no connection. */
const mostWaiting = 500

export type Relay = { tell: Tell; stop: () => Promise<void> }

type Settings = {
  /** What another process announced. */
  heard: (topic: string, message: Message) => void
  /** Listening again after the connection was lost: what was announced meanwhile was not heard. */
  missed: () => void
}

/**
 * Carries announcements between the processes that share a PostgreSQL database, by LISTEN and NOTIFY on a connection of
 * its own. Resolves once it listens, or once the first attempt has failed: it keeps trying until it is stopped.
 */
export async function startRelay(url: string, settings: Settings): Promise<Relay> {
  const line = new Line(url, settings)
  await line.connect()
  return { tell: (topic, message) => line.tell(topic, message), stop: () => line.stop() }
}

class Line {
  readonly #from = randomUUID()
  readonly #url: string
  readonly #settings: Settings
  readonly #waiting: string[] = []
  #client: pg.Client | null = null
  #timer: NodeJS.Timeout | undefined
  #failures = 0
  #stopped = false

  constructor(url: string, settings: Settings) {
    this.#url = url
    this.#settings = settings
  }

  async connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.#url, keepAlive: true, connectionTimeoutMillis: 10_000 })
    // an error is followed by the end of the connection
    client.on('error', (error) => logger.warn({ err: error }, 'the line to other processes is disturbed'))
    client.on('notification', ({ payload }) => this.#hear(payload ?? ''))
    try {
      await client.connect()
      await client.query(`LISTEN ${channel}`)
    } catch (error) {
      logger.warn({ err: error }, 'no line to other processes')
      await client.end().catch(() => undefined)
      this.#again()
      return
    }
    client.once('end', () => this.#lost(client))
    if (this.#stopped) {
      await client.end()
      return
    }
    this.#client = client
    if (this.#failures > 0) this.#settings.missed()
    this.#failures = 0
    for (const note of this.#waiting.splice(0)) this.#send(client, note)
  }

  tell(topic: string, message: Message): void {
    for (const note of notesOf({ from: this.#from, topic, message })) {
      if (this.#client) this.#send(this.#client, note)
      else if (this.#waiting.length < mostWaiting) this.#waiting.push(note)
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    const client = this.#client
    this.#client = null
    await client?.end()
  }

  #send(client: pg.Client, note: string): void {
    client
      .query('SELECT pg_notify($1, $2)', [channel, note])
      .catch((error: unknown) => logger.warn({ err: error }, 'other processes were not told'))
  }

  #hear(payload: string): void {
    const note: Note | null = readNote(payload)
    if (note && note.from !== this.#from) this.#settings.heard(note.topic, note.message)
  }

  #lost(client: pg.Client): void {
    if (this.#client !== client) return
    this.#client = null
    this.#again()
  }

  #again(): void {
    if (this.#stopped) return
    const pause = Math.min(longestPause, firstPause * 2 ** this.#failures)
    this.#failures += 1
    this.#timer = setTimeout(() => void this.connect(), pause)
    this.#timer.unref()
  }
}
