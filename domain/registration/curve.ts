import { wallDay } from '../shared/zone'

/** One day of the curve: registrations up to and including it. */
export type CurvePoint = { day: string; count: number }

/** Most days drawn one by one; beyond, points lie further apart. */
const most = 60
const dayLength = 86_400_000

/**
 * Instants at which to read the number of registrations: once a day at this hour, from the first registration to now,
 * the last being now; further apart when that would be more than 60. Days are named as in the forum's zone.
 */
export function curveInstants(first: Date, last: Date, timeZone: string): { day: string; until: Date }[] {
  const days = Math.max(1, Math.ceil((last.getTime() - first.getTime()) / dayLength))
  const step = Math.ceil(days / most)
  const instants: { day: string; until: Date }[] = []
  for (let at = last.getTime(); at >= first.getTime(); at -= step * dayLength) {
    instants.unshift({ day: wallDay(timeZone, new Date(at)), until: new Date(at) })
  }
  return instants
}

/** Running totals of what came between one instant and the next. */
export function accumulate(days: readonly string[], counts: readonly number[]): CurvePoint[] {
  let total = 0
  return days.map((day, index) => {
    total += counts[index] ?? 0
    return { day, count: total }
  })
}
