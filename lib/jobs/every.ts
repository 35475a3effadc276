import { db, write } from '../db/client'
import { enqueue } from './queue'

export type Periodic = { kind: string; minutes: number }

const day = 24 * 60 * 60 * 1000

/** The number of the period an instant lies in, counted from 1970. */
function slotOf(at: Date, minutes: number): number {
  return Math.floor(at.getTime() / (minutes * 60_000))
}

/** Writes one job per kind and period, whichever instance comes first; the key of the period makes them one. */
export class Calendar {
  readonly #periodic: readonly Periodic[]
  readonly #written = new Map<string, number>()

  constructor(periodic: readonly Periodic[]) {
    this.#periodic = periodic
  }

  async write(at: Date): Promise<void> {
    for (const { kind, minutes } of this.#periodic) {
      const slot = slotOf(at, minutes)
      if (this.#written.get(kind) === slot) continue
      await write((tx) => enqueue(tx, { kind, payload: {}, dedupeKey: `every:${kind}:${slot}`, runAt: at }))
      this.#written.set(kind, slot)
      await db().job.deleteMany({
        where: {
          kind,
          status: 'DONE',
          dedupeKey: { startsWith: `every:${kind}:` },
          runAt: { lt: new Date(at.getTime() - day) },
        },
      })
    }
  }
}
