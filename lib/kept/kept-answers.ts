/** An answer as it was sent: to be sent again as it is. */
export type Kept = { headers: Record<string, string | string[]>; etag: string | null; body: Buffer }

/** `null` stands for an answer that must not be kept. */
type Entry = { kept: Kept | null; until: number; octets: number }

type Bounds = {
  /** Octets of all bodies together; of two that do not fit, the one asked for least recently goes. */
  octets: number
  entries: number
  /** Milliseconds an answer is good for. */
  life: number
}

/** What one entry costs beside its body: headers and bookkeeping. */
const overhead = 2_048

/** Answers in memory, for a moment and within bounds. The clock is a parameter: milliseconds that only grow. */
export class KeptAnswers {
  readonly #bounds: Bounds
  /** In the order they were asked for. */
  readonly #entries = new Map<string, Entry>()
  #octets = 0
  #age = 0

  constructor(bounds: Bounds) {
    this.#bounds = bounds
  }

  /** Raised each time everything was dropped: an answer begun at an earlier age is no longer kept. */
  get age(): number {
    return this.#age
  }

  /** Octets held. */
  get octets(): number {
    return this.#octets
  }

  /** The answer; null when it is known not to be kept, undefined when nothing is known. */
  get(key: string, at: number): Kept | null | undefined {
    const entry = this.#entries.get(key)
    if (!entry) return undefined
    this.#entries.delete(key)
    if (entry.until <= at) {
      this.#octets -= entry.octets
      return undefined
    }
    this.#entries.set(key, entry)
    return entry.kept
  }

  /** Keeps an answer that was begun at `age`. */
  set(key: string, kept: Kept | null, at: number, age: number): void {
    const octets = (kept?.body.length ?? 0) + overhead
    if (age !== this.#age || octets > this.#bounds.octets / 4) return
    this.#forget(key)
    this.#entries.set(key, { kept, until: at + this.#bounds.life, octets })
    this.#octets += octets
    for (const oldest of this.#entries.keys()) {
      if (this.#octets <= this.#bounds.octets && this.#entries.size <= this.#bounds.entries) break
      this.#forget(oldest)
    }
  }

  /** Forgets everything. */
  drop(): void {
    this.#entries.clear()
    this.#octets = 0
    this.#age += 1
  }

  #forget(key: string): void {
    const entry = this.#entries.get(key)
    if (entry && this.#entries.delete(key)) this.#octets -= entry.octets
  }
}
