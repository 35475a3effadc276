import { db } from '@/lib/db/client'
import type { Role } from '../../shared/scope'

/** The forum of an address and the user's role in it; null when there is no such forum or no role. */
export async function roleIn(
  forumSlug: string,
  user: { userId: string; administrator: boolean },
): Promise<{ forumId: string; role: Role } | null> {
  const forum = await db().forum.findUnique({
    where: { slug: forumSlug },
    select: { id: true, memberships: { where: { userId: user.userId }, select: { role: true } } },
  })
  if (!forum) return null
  const role = user.administrator ? 'OWNER' : forum.memberships[0]?.role
  return role ? { forumId: forum.id, role } : null
}

/** Whether the user has a role in one of these forums: every role may read. */
export async function readsOneOf(
  forumIds: readonly string[],
  user: { userId: string; administrator: boolean },
): Promise<boolean> {
  if (user.administrator) return true
  return (await db().membership.count({ where: { userId: user.userId, forumId: { in: [...forumIds] } } })) > 0
}
