import { db } from '@/lib/db/client'
import type { SignedInUser } from '../../shared/scope'

export type SeatsOfForum = { taken: number; capacity: number }

/** Seats of every forum the user may enter, by the forum's id. Forums without a quota are absent. */
export async function seatsOfMyForums(user: SignedInUser): Promise<ReadonlyMap<string, SeatsOfForum>> {
  const sums = await db().quota.groupBy({
    by: ['forumId'],
    where: user.administrator ? {} : { forum: { memberships: { some: { userId: user.userId } } } },
    _sum: { taken: true, capacity: true },
  })
  return new Map(sums.map(({ forumId, _sum }) => [forumId, { taken: _sum.taken ?? 0, capacity: _sum.capacity ?? 0 }]))
}
