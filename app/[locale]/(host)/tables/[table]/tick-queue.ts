/** What a host says of somebody in a round. */
export type Tick = { registrationId: string; round: number; presence: 'here' | 'absent' | null }

/** Ticks that have not arrived yet, the oldest first: one for each person and round, the last that was made. */
export type Queue = readonly Tick[]

const same = (a: Tick, b: Tick) => a.registrationId === b.registrationId && a.round === b.round

/** Adds a tick; an earlier one about the same person and round is not sent any more. */
export function queued(queue: Queue, tick: Tick): Queue {
  return [...queue.filter((one) => !same(one, tick)), tick]
}

/** Takes off a tick that has arrived, unless it was made anew meanwhile. */
export function arrived(queue: Queue, tick: Tick): Queue {
  return queue.filter((one) => !(same(one, tick) && one.presence === tick.presence))
}

/** What somebody is as far as this device knows: what was ticked here and is not sent yet wins. */
export function tickedHere(queue: Queue, registrationId: string, round: number): Tick['presence'] | undefined {
  return queue.find((one) => same(one, { registrationId, round, presence: null }))?.presence
}

/** Reads what was kept; a queue that is none is an empty one. */
export function queueFrom(kept: string | null): Queue {
  try {
    const rows: unknown = JSON.parse(kept ?? '[]')
    return Array.isArray(rows) ? rows.filter(isTick) : []
  } catch {
    return []
  }
}

function isTick(row: unknown): row is Tick {
  if (typeof row !== 'object' || row === null) return false
  const { registrationId, round, presence } = row as Record<string, unknown>
  return (
    typeof registrationId === 'string' &&
    typeof round === 'number' &&
    [null, 'here', 'absent'].includes(presence as Tick['presence'])
  )
}
