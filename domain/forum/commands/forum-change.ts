import type { Tx } from '@/lib/db/client'
import type { OrganisedForum } from '../../shared/scope'

/** Every write that changes a public page raises the revision and is kept in the history. */
export async function changed(
  tx: Tx,
  scope: OrganisedForum,
  act: string,
  detail: Record<string, string>,
  at: Date,
): Promise<void> {
  await tx.forum.update({ where: { id: scope.forumId }, data: { revision: { increment: 1 }, updatedAt: at } })
  await tx.auditEntry.create({
    data: {
      forumId: scope.forumId,
      subjectType: 'forum',
      subjectId: scope.forumId,
      act,
      actor: 'user',
      userId: scope.userId,
      detail,
      at,
    },
  })
}
