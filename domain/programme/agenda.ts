import { endOf } from './frozen'

/** Something at a time; null without one. */
export type Timed = { sessionId: string; startsAt: string | null; endsAt: string | null; cancelled: boolean }

/** Minutes a moment without an end is taken to last, where two things are compared. */
const moment = 5

const until = ({ startsAt, endsAt }: { startsAt: string; endsAt: string | null }) =>
  endsAt ?? endOf(startsAt, moment) ?? startsAt

/** Sessions of one agenda that are at the same time as another one of it: nobody is in two places. */
export function clashing(agenda: readonly Timed[]): Set<string> {
  const placed = agenda.flatMap(({ startsAt, ...rest }) =>
    startsAt === null || rest.cancelled ? [] : [{ ...rest, startsAt }],
  )
  const found = placed.filter((one) =>
    placed.some(
      (other) => other.sessionId !== one.sessionId && one.startsAt < until(other) && other.startsAt < until(one),
    ),
  )
  return new Set(found.map(({ sessionId }) => sessionId))
}

/** By time; what has none comes last. */
export function byTime(a: { startsAt: string | null }, b: { startsAt: string | null }): number {
  if (a.startsAt === null || b.startsAt === null) return Number(a.startsAt === null) - Number(b.startsAt === null)
  return a.startsAt.localeCompare(b.startsAt)
}
