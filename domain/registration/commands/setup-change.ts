import { type Tx, write } from '@/lib/db/client'
import { wake } from '@/lib/jobs/queue'
import { may } from '../../people/policy'
import { type Result, refuse } from '../../shared/result'
import type { OrganisedForum } from '../../shared/scope'
import { record, user } from './record'

export type Subject = 'quota' | 'type' | 'question' | 'consent'

/** What was changed, for the history. */
export type Changed = { subjectId: string; act: string; detail?: Record<string, string | number> }

/**
 * Runs one change of the registration's set-up, if the organiser may: raises the forum's revision, so that every reader
 * sees it, and keeps it in the history.
 */
export async function arrange<Value, Code extends string>(
  scope: OrganisedForum,
  subjectType: Subject,
  at: Date,
  change: (tx: Tx, changed: (what: Changed) => void) => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code | 'not-allowed'>> {
  if (!may(scope.role, 'forum.edit')) return refuse('not-allowed')
  const { forumId } = scope
  const result = await write(async (tx) => {
    let what: Changed | undefined
    const outcome = await change(tx, (told) => {
      what = told
    })
    if (!outcome.ok || what === undefined) return outcome
    await tx.forum.update({
      where: { id: forumId },
      data: { revision: { increment: 1 }, updatedAt: at },
      select: { id: true },
    })
    await record(tx, { forumId, subjectType, ...what, actor: user(scope), at })
    return outcome
  })
  if (result.ok) wake()
  return result
}
