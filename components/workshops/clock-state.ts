import { type ClockReading, type ClockRound, readClock } from '@/domain/workshops/round-clock'

/** The rounds of a workshop, and the server's instant they were read at, in milliseconds. */
export type SharedRounds = { rounds: readonly ClockRound[]; now: number }

/** What every clock on a page shows at one instant. */
export type ClockState = {
  reading: ClockReading
  rounds: readonly ClockRound[]
  /** The server's instant, as well as it is known here. */
  at: number
  /** Whether the server tells us of changes now; else the clock goes on from what it last said. Null before we have tried. */
  live: boolean | null
}

const instant = (value: unknown) => (typeof value === 'string' ? new Date(value) : null)

/** The rounds as the server sends them; null when it is something else. */
export function roundsFrom(answer: unknown): ClockRound[] | null {
  if (typeof answer !== 'object' || answer === null || !('rounds' in answer) || !Array.isArray(answer.rounds))
    return null
  return answer.rounds.map((round: Record<string, unknown>) => ({
    number: Number(round.number),
    minutes: Number(round.minutes),
    movingMinutes: Number(round.movingMinutes),
    startsAt: instant(round.startsAt),
    startedAt: instant(round.startedAt),
    pausedAt: instant(round.pausedAt),
    pausedMs: Number(round.pausedMs),
    addedSeconds: Number(round.addedSeconds),
    endedAt: instant(round.endedAt),
  }))
}

/** The state at an instant of the server. */
export function stateAt(rounds: readonly ClockRound[], at: number, live: boolean | null): ClockState {
  return { reading: readClock(rounds, new Date(at)), rounds, at, live }
}

/** Milliseconds until what is shown changes: the next whole second, or a second where nothing runs. */
export function untilNextChange({ reading }: ClockState): number {
  const part = reading.until ? reading.remainingMs % 1000 : 1000
  return part === 0 ? 1000 : part
}

/** What a clock shows: what is left, or the length of the round to come while none runs; null when all is over. */
export function shownMs({ reading: { phase, next, remainingMs }, rounds }: Pick<ClockState, 'reading' | 'rounds'>) {
  if (phase === 'over') return null
  if (phase !== 'before' && phase !== 'waiting') return remainingMs
  const minutes = rounds.find(({ number }) => number === next)?.minutes
  return minutes === undefined ? null : minutes * 60_000
}

/** "24:05": minutes and seconds left. The last second is still 0:01; 0:00 is the gong. */
export function clockFace(remainingMs: number): string {
  const seconds = Math.ceil(remainingMs / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
