import { may } from '../people/policy'
import type { Role } from '../shared/scope'

/** What somebody has to do with a tour. */
export type SeriesStanding = {
  administrator: boolean
  /** Whether they opened it. */
  opened: boolean
  stops: number
  /** Their roles in its stops. */
  roles: readonly Role[]
}

/** Who may change a tour and add stops to it: whoever opened it while it has none, then the organisers of its stops. */
export function mayArrangeSeries({ administrator, opened, stops, roles }: SeriesStanding): boolean {
  if (administrator) return true
  return stops === 0 ? opened : roles.some((role) => may(role, 'forum.edit'))
}
