import { type Tx, write } from '@/lib/db/client'
import { announce } from '@/lib/live/announce'
import { may } from '../../people/policy'
import { type Result, refuse } from '../../shared/result'
import type { OrganisedForum } from '../../shared/scope'
import { draftTopic } from '../draft-topic'

/** What was changed, for the history and for whoever looks at the draft now. */
export type Changed = {
  subject: 'session' | 'room' | 'release'
  id: string
  act: string
  detail?: Record<string, string | number>
  /** Sessions to be read anew, where the change is not about one session. */
  sessions?: readonly string[]
}

/**
 * Runs one change of the draft, if the user may: keeps it in the history and tells the editors that are open.
 * The public page does not change: it reads the latest release.
 */
export async function changeDraft<Value, Code extends string>(
  scope: OrganisedForum,
  at: Date,
  change: (tx: Tx, changed: (what: Changed) => void) => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code | 'not-allowed'>> {
  if (!may(scope.role, 'programme.edit')) return refuse('not-allowed')
  let what: Changed[] = []
  const result = await write(async (tx) => {
    what = []
    const outcome = await change(tx, (told) => what.push(told))
    if (outcome.ok && what.length > 0) {
      await tx.auditEntry.createMany({
        data: what.map(({ subject, id, act, detail = {} }) => ({
          forumId: scope.forumId,
          subjectType: subject,
          subjectId: id,
          act,
          actor: 'user',
          userId: scope.userId,
          detail,
          at,
        })),
      })
    }
    return outcome
  })
  if (result.ok && what.length > 0) {
    announce(draftTopic(scope.forumId), {
      ids: what.flatMap(({ id, sessions = [] }) => [id, ...sessions]),
      by: scope.userId,
    })
  }
  return result
}
