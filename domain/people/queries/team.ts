import { db } from '@/lib/db/client'
import type { OrganisedForum, Role } from '../../shared/scope'

export type Member = {
  userId: string
  name: string | null
  email: string
  role: Role
  /** Whether they have ever signed in. */
  signedInOnce: boolean
  /** Whether this is who is looking. */
  you: boolean
}

/** The team of a forum: owners first, then in the order they came. */
export async function teamOf(scope: OrganisedForum): Promise<Member[]> {
  const rows = await db().membership.findMany({
    where: { forumId: scope.forumId },
    include: { user: { select: { id: true, name: true, email: true, emailVerified: true } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows
    .map(({ role, user }) => ({
      userId: user.id,
      name: user.name,
      email: user.email,
      role,
      signedInOnce: user.emailVerified !== null,
      you: user.id === scope.userId,
    }))
    .sort((a, b) => Number(b.role === 'OWNER') - Number(a.role === 'OWNER'))
}
