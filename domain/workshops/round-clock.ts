/** A round as its clock is kept: instants, and what was added to its length. */
export type ClockRound = {
  number: number
  minutes: number
  movingMinutes: number
  startsAt: Date | null
  startedAt: Date | null
  pausedAt: Date | null
  /** Milliseconds it has stood still so far. */
  pausedMs: number
  addedSeconds: number
  endedAt: Date | null
}

/**
 * Where a workshop is: `before` its first round, `running`, `paused`, `moving` to the next tables (the gong has gone),
 * `waiting` for the organiser to start the next round, or `over`.
 */
export type ClockPhase = 'before' | 'running' | 'paused' | 'moving' | 'waiting' | 'over'

export type ClockReading = {
  phase: ClockPhase
  /** The round that runs, or ran last; null before the first. */
  round: number | null
  /** The round to come; null when there is none. */
  next: number | null
  /** Milliseconds left of the round, or of the time to move; 0 when it is over. */
  remainingMs: number
  /** When the round, or the time to move, is over; null while the clock stands still. */
  until: Date | null
}

/** When a round is over, as things stand at that instant; null for one that has not begun. */
export function roundEnd(round: ClockRound, at: Date): Date | null {
  if (round.startedAt === null) return null
  const length = round.minutes * 60_000 + round.addedSeconds * 1000 + round.pausedMs
  const standing = round.pausedAt ? Math.max(0, at.getTime() - round.pausedAt.getTime()) : 0
  const planned = round.startedAt.getTime() + length + standing
  return new Date(round.endedAt ? Math.min(round.endedAt.getTime(), planned) : planned)
}

const left = (until: Date, at: Date) => Math.max(0, until.getTime() - at.getTime())

/** What the clock shows at an instant. Every screen works it out from the same instants, and shows the same. */
export function readClock(rounds: readonly ClockRound[], at: Date): ClockReading {
  const current = rounds.reduce<ClockRound | null>((last, round) => (round.startedAt ? round : last), null)
  const next = rounds.find(({ number }) => number > (current?.number ?? 0))?.number ?? null
  if (current === null) return { phase: 'before', round: null, next, remainingMs: 0, until: null }
  const round = current.number
  const end = roundEnd(current, at) ?? at
  if (current.pausedAt && !current.endedAt) {
    return { phase: 'paused', round, next, remainingMs: left(end, at), until: null }
  }
  if (at < end) return { phase: 'running', round, next, remainingMs: left(end, at), until: end }
  if (next === null) return { phase: 'over', round, next, remainingMs: 0, until: null }
  const moved = new Date(end.getTime() + current.movingMinutes * 60_000)
  if (at < moved) return { phase: 'moving', round, next, remainingMs: left(moved, at), until: moved }
  return { phase: 'waiting', round, next, remainingMs: 0, until: null }
}

/** How far a clock is ahead of the server's, in milliseconds: half of the way there and back is taken off. */
export function clockOffset(sent: number, serverNow: number, received: number): number {
  return Math.round((sent + received) / 2 - serverNow)
}
