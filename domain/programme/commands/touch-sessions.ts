import { db, type Tx } from '@/lib/db/client'
import { announce } from '@/lib/live/announce'
import { draftTopic } from '../draft-topic'

/** Raises the version of sessions whose people changed under them: an editor who saw them before is told so. */
export async function touchSessions(tx: Tx, sessionIds: readonly string[]): Promise<void> {
  if (sessionIds.length === 0) return
  await tx.session.updateMany({ where: { id: { in: [...sessionIds] } }, data: { version: { increment: 1 } } })
}

/** Tells the editors that are open that these sessions changed; to be called after the commit. */
export async function tellEditors(sessionIds: readonly string[], by: string): Promise<void> {
  const rows = await db().session.findMany({
    where: { id: { in: [...sessionIds] } },
    select: { id: true, forumId: true },
  })
  for (const forumId of new Set(rows.map((row) => row.forumId))) {
    const ids = rows.filter((row) => row.forumId === forumId).map(({ id }) => id)
    announce(draftTopic(forumId), { ids, by })
  }
}
