import type { Tx } from '@/lib/db/client'
import { accept, type Result, refuse } from '../../shared/result'
import { mayUseSeries } from '../queries/series'
import type { NewForum } from '../schema'

/** A new draft, its owner and the first line of its history. Refuses before it writes anything. */
export async function insertForum(
  tx: Tx,
  userId: string,
  values: NewForum & { demonstration?: boolean; dayKnown?: boolean; changeOverMinutes?: number },
  detail: Record<string, string>,
  at: Date,
): Promise<Result<{ forumId: string; slug: string }, 'slug-taken' | 'unknown-series'>> {
  const { slug, seriesId } = values
  if (await tx.forum.findUnique({ where: { slug }, select: { id: true } })) return refuse('slug-taken')
  if (seriesId && !(await mayUseSeries(tx, userId, seriesId))) return refuse('unknown-series')
  const { id: forumId } = await tx.forum.create({
    data: { ...values, createdAt: at, updatedAt: at },
    select: { id: true },
  })
  await tx.membership.create({ data: { userId, forumId, role: 'OWNER', createdAt: at } })
  await tx.auditEntry.create({
    data: { forumId, subjectType: 'forum', subjectId: forumId, act: 'created', actor: 'user', userId, detail, at },
  })
  return accept({ forumId, slug })
}
