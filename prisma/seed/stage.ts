import { instantOf, wallDay, wallTime } from '../../domain/shared/zone'

export const stages = ['draft', 'published', 'registration', 'live', 'over'] as const

export type Stage = (typeof stages)[number]

const dayMs = 86_400_000
const zone = 'Europe/Paris'

/** Days from the seeding to the stop. */
const distance: Record<Stage, number> = { draft: 84, published: 56, registration: 21, live: 0, over: -7 }

/** The calendar of the stop to come, seen from the moment of seeding. */
export type Calendar = {
  timeZone: string
  /** The instant of a wall time on the day: "08:30". */
  clock: (time: string) => Date
  createdAt: Date
  publishedAt: Date
  opensAt: Date
  closesAt: Date
  /** Registrations are spread from the opening to here. */
  lastRegistrationAt: Date
}

/** The wall day of the stop; three weeks ahead it is moved to a Thursday. */
function dayOf(stage: Stage, at: Date): string {
  const first = at.getTime() + distance[stage] * dayMs
  for (let n = 0; n < 7; n += 1) {
    const day = wallDay(zone, new Date(first + n * dayMs))
    if (stage === 'live' || stage === 'over' || new Date(`${day}T12:00:00Z`).getUTCDay() === 4) return day
  }
  return wallDay(zone, new Date(first))
}

/**
 * Dates for a stage. A live forum happens today; outside working hours its whole day is moved, in steps of an hour,
 * so that it is really going on.
 */
export function calendarOf(stage: Stage, at: Date): Calendar {
  const day = dayOf(stage, at)
  const hour = Number(wallTime(zone, at).slice(11, 13))
  const shift = stage === 'live' && (hour < 9 || hour >= 16) ? (hour - 11) * 3_600_000 : 0
  const clock = (time: string) => {
    const instant = instantOf(zone, `${day}T${time}`)
    if (!instant) throw new Error(`Not a time: ${time}`)
    return new Date(instant.getTime() + shift)
  }
  const startsAt = clock('08:30').getTime()
  const opensAt = startsAt - (stage === 'registration' ? 63 : 49) * dayMs
  const closesAt = startsAt - 2 * dayMs
  return {
    timeZone: zone,
    clock,
    createdAt: new Date(Math.min(opensAt - 40 * dayMs, at.getTime() - dayMs)),
    publishedAt: new Date(Math.min(opensAt - 20 * dayMs, at.getTime() - dayMs / 2)),
    opensAt: new Date(opensAt),
    closesAt: new Date(closesAt),
    lastRegistrationAt: new Date(Math.min(at.getTime() - 5 * 60_000, closesAt - 3_600_000)),
  }
}
