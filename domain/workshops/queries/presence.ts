import { db } from '@/lib/db/client'
import type { OrganisedForum } from '../../shared/scope'
import { type Presence, presences } from '../presence'
import { seatingFacts } from './facts'

export type PresenceLine = { registrationId: string; name: string; organisation: string; presence: Presence }

/**
 * Who of those expected is there: as hosts ticked, and as the door saw them. `arrived` is what check-in knows; without
 * it, the ticks of hosts are all there is.
 */
export async function presentRegistrations(
  scope: OrganisedForum,
  workshopId: string,
  arrived: ReadonlySet<string> = new Set(),
): Promise<PresenceLine[]> {
  const there = await db().workshop.count({ where: { id: workshopId, forumId: scope.forumId } })
  if (there === 0) return []
  const { people } = await seatingFacts(db(), workshopId)
  const ids = people.map(({ id }) => id)
  const [ticks, rows] = await Promise.all([
    db().attendance.findMany({ where: { workshopId }, select: { round: true, registrationId: true, tableId: true } }),
    db().registration.findMany({
      where: { id: { in: ids } },
      orderBy: [{ sortName: 'asc' }, { id: 'asc' }],
      select: { id: true, givenName: true, familyName: true, organisationName: true },
    }),
  ])
  const known = presences(ids, ticks, arrived)
  return rows.map(({ id, givenName, familyName, organisationName }) => ({
    registrationId: id,
    name: `${givenName} ${familyName}`.trim(),
    organisation: organisationName ?? '',
    presence: known.get(id) ?? 'unknown',
  }))
}
