/** A stretch of time; without an end it is a moment. */
export type Span = { startsAt: Date; endsAt: Date | null }

const endOf = ({ startsAt, endsAt }: Span) => Math.max(endsAt?.getTime() ?? 0, startsAt.getTime() + 1)

/**
 * Whether one cannot be at both. What ends when the other begins does not overlap; a moment overlaps what is going on
 * then, and another moment only when it is the same.
 */
export function overlaps(a: Span, b: Span): boolean {
  return a.startsAt.getTime() < endOf(b) && b.startsAt.getTime() < endOf(a)
}
