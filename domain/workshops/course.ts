import type { Multilingual } from '../shared/multilingual'
import { plannedStarts } from './round-plan'
import type { RoundStep } from './schema'

type Round = { number: number; step: RoundStep; title: Multilingual; minutes: number; movingMinutes: number }

type Session = { startsAt: Date | null; minutes: number | null }

/** A stretch of a workshop. `moving` are the minutes to change tables that follow it. */
export type CoursePart = {
  kind: 'welcome' | 'round' | 'moving' | 'harvest'
  /** Of the round; 0 for what is before and after them. */
  number: number
  step: RoundStep
  title: Multilingual | null
  minutes: number
  moving: number
  /** Planned; null while the session has no start. */
  startsAt: Date | null
}

const plain = { number: 0, step: 'TALK', title: null, moving: 0, startsAt: null } as const

/**
 * How the time of a workshop is spent, in order.
 * @returns its parts, the minutes they take, and those that are left of the session (below zero: they do not fit; null:
 * the session has no length yet)
 */
export function courseOf(
  workshop: { welcomeMinutes: number; harvestMinutes: number; rounds: readonly Round[] },
  session: Session,
): { parts: CoursePart[]; minutes: number; left: number | null } {
  const { welcomeMinutes, harvestMinutes, rounds } = workshop
  const starts = plannedStarts(session, workshop, rounds)
  const held = rounds.flatMap(({ movingMinutes, ...round }, index): CoursePart[] => {
    const startsAt = starts[index] ?? null
    const { number } = round
    return [
      { ...round, kind: 'round', moving: movingMinutes, startsAt },
      ...(movingMinutes > 0 ? [{ ...plain, kind: 'moving' as const, number, minutes: movingMinutes }] : []),
    ]
  })
  const before = held.reduce((sum, part) => sum + part.minutes, welcomeMinutes)
  const end = session.startsAt && new Date(session.startsAt.getTime() + before * 60_000)
  const parts: CoursePart[] = [
    ...(welcomeMinutes > 0
      ? [{ ...plain, kind: 'welcome' as const, minutes: welcomeMinutes, startsAt: session.startsAt }]
      : []),
    ...held,
    ...(harvestMinutes > 0 ? [{ ...plain, kind: 'harvest' as const, minutes: harvestMinutes, startsAt: end }] : []),
  ]
  const minutes = before + harvestMinutes
  return { parts, minutes, left: session.minutes === null ? null : session.minutes - minutes }
}
