import type { ClockRound } from '@/domain/workshops/round-clock'
import { type ClockState, roundsFrom, type SharedRounds, stateAt, untilNextChange } from './clock-state'
import { measureOffset } from './offset'

/** Milliseconds between two measures of our clock, between two looks while nobody tells us, and a leap that is no drift. */
const measuring = 60_000
const looking = 10_000
const leap = 250

/** What has changed; news of the clock brings the rounds along. */
type News = { what: string; ids: string[]; rounds: ClockRound[] | null }

function newsIn(data: unknown): News | null {
  try {
    const told: unknown = JSON.parse(String(data))
    if (typeof told !== 'object' || told === null || !('what' in told)) return null
    const ids = 'ids' in told && Array.isArray(told.ids) ? told.ids.map(String) : []
    return { what: String(told.what), ids, rounds: roundsFrom(told) }
  } catch {
    return null
  }
}

/**
 * The clock of a workshop in this browser: our own clock set right by the server's, the rounds as it last told them.
 * Goes on by itself without a network, and looks again as soon as there may be one.
 */
export class ClockKeeper {
  private rounds: readonly ClockRound[]
  private offset: number
  private state: ClockState
  private live: boolean | null = null
  private source: EventSource | null = null
  private tick: ReturnType<typeof setTimeout> | undefined
  private reopen: ReturnType<typeof setTimeout> | undefined
  private timers: ReturnType<typeof setInterval>[] = []
  private readonly readers = new Set<() => void>()
  private readonly hearers = new Set<(news: News) => void>()
  private drift = 0
  private asked = 0

  constructor(
    private readonly workshopId: string,
    first: SharedRounds,
  ) {
    this.rounds = first.rounds
    this.offset = 0
    this.state = stateAt(first.rounds, first.now, null)
  }

  readonly snapshot = (): ClockState => this.state

  /** Called when what is shown changes; the clock goes as long as somebody reads it. */
  readonly subscribe = (reader: () => void): (() => void) => {
    const leave = this.join(this.readers, reader)
    this.show()
    return leave
  }

  /** Calls back with whatever else is told about the workshop; "all" when something may have been missed. */
  readonly hear = (hearer: (news: News) => void): (() => void) => this.join(this.hearers, hearer)

  /** Rounds that came with the page itself, newer than what we were told. */
  readonly take = (rounds: readonly ClockRound[]): void => {
    this.rounds = rounds
    this.show()
  }

  /** Our clock and the rounds, measured and read anew. */
  readonly look = async (): Promise<void> => {
    this.asked += 1
    const turn = this.asked
    const [sample] = await Promise.all([measureOffset(), this.read()])
    if (sample && turn === this.asked) {
      this.offset = sample.offset
      this.drift = this.lead()
    }
    this.show()
  }

  private readonly again = () => {
    if (document.visibilityState === 'visible') void this.look()
  }

  private lead = () => Date.now() - performance.now()

  /** The first who reads or hears opens the stream, the last who leaves closes it. */
  private join<One>(some: Set<One>, one: One): () => void {
    some.add(one)
    if (this.readers.size + this.hearers.size === 1) this.start()
    return () => {
      some.delete(one)
      if (this.readers.size + this.hearers.size === 0) this.stop()
    }
  }

  private start() {
    if (this.asked === 0) this.offset = Date.now() - this.state.at
    this.drift = this.lead()
    void this.look()
    this.open()
    this.timers = [
      setInterval(this.again, measuring),
      setInterval(() => {
        if (!this.live) void this.look()
      }, looking),
    ]
    document.addEventListener('visibilitychange', this.again)
    window.addEventListener('online', this.again)
    window.addEventListener('pageshow', this.again)
  }

  private stop() {
    clearTimeout(this.tick)
    clearTimeout(this.reopen)
    for (const timer of this.timers) clearInterval(timer)
    this.source?.close()
    document.removeEventListener('visibilitychange', this.again)
    window.removeEventListener('online', this.again)
    window.removeEventListener('pageshow', this.again)
  }

  private open() {
    this.source = new EventSource(`/api/workshops/${this.workshopId}/events`)
    this.source.onopen = () => {
      this.live = true
      void this.look()
      this.tell({ what: 'all', ids: [], rounds: null })
    }
    this.source.onerror = () => {
      this.live = false
      this.show()
      // a browser gives up for good on an answer that is no stream
      if (this.source?.readyState === EventSource.CLOSED) this.reopen = setTimeout(() => this.open(), looking)
    }
    this.source.onmessage = ({ data }) => {
      const news = newsIn(data)
      if (!news) return
      if (news.rounds) this.take(news.rounds)
      else if (news.what === 'clock' || news.what === 'setup') void this.read().then(() => this.show())
      this.tell(news)
    }
  }

  private tell(news: News) {
    for (const hearer of this.hearers) hearer(news)
  }

  private async read(): Promise<void> {
    try {
      const answer = await fetch(`/api/workshops/${this.workshopId}/clock`, { cache: 'no-store' })
      const rounds = roundsFrom(await answer.json())
      if (rounds) this.rounds = rounds
    } catch {
      // without a network the clock goes on from what it knows
    }
  }

  private show() {
    clearTimeout(this.tick)
    if (this.readers.size === 0) return
    if (Math.abs(this.lead() - this.drift) > leap) {
      this.drift = this.lead()
      void this.look()
    }
    this.state = stateAt(this.rounds, Date.now() - this.offset, this.live)
    this.tick = setTimeout(() => this.show(), untilNextChange(this.state))
    for (const reader of this.readers) reader()
  }
}
