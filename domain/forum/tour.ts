import { type ForumInTime, isCancelled } from './phase'

/** Where a stop lies on the line of its tour. */
export type StopTime = 'past' | 'live' | 'next' | 'coming'

/** Whether a stop is over, going on, the next one or a later one; in the order of the stops, which is that of their dates. */
export function stopTimes(stops: readonly ForumInTime[], at: Date): StopTime[] {
  let next: StopTime = 'next'
  return stops.map((stop) => {
    if (new Date(stop.endsAt) <= at) return 'past'
    if (isCancelled(stop, at)) return 'coming'
    if (new Date(stop.startsAt) <= at) return 'live'
    const time = next
    next = 'coming'
    return time
  })
}
