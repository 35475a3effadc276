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
