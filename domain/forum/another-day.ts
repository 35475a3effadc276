import { instantOf, wallDay, wallTime } from '../shared/zone'

type Begun = { startsAt: Date; timeZone: string }

const midnight = (day: string) => Date.parse(`${day}T00:00Z`)

/**
 * Takes instants of one forum to another day, and another zone: as many days later as the forums lie apart, at the same
 * time on the clock on the wall. What is at 09:00 stays at 09:00, in winter and overseas.
 */
export function toAnotherDay(from: Begun, to: Begun): (instant: Date) => Date {
  const apart = midnight(wallDay(to.timeZone, to.startsAt)) - midnight(wallDay(from.timeZone, from.startsAt))
  return (instant) => {
    const [day = '', time = ''] = wallTime(from.timeZone, instant).split('T')
    const moved = new Date(midnight(day) + apart).toISOString().slice(0, 10)
    return instantOf(to.timeZone, `${moved}T${time}`) ?? new Date(instant.getTime() + apart)
  }
}
