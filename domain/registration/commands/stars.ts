import { now } from '@/lib/clock'
import { write } from '@/lib/db/client'
import { accept, type Result, refuse } from '../../shared/result'
import type { OwnRegistration } from '../../shared/scope'
import { liveStatuses } from '../seats'

/** Stars a session that a release has told of, or takes the star back. Doing either twice changes nothing. */
export async function star(
  scope: OwnRegistration,
  sessionId: string,
  starred: boolean,
  { at = now() }: { at?: Date } = {},
): Promise<Result<null, 'not-live' | 'unknown-session'>> {
  const { registrationId, forumId } = scope
  return write(async (tx): Promise<Result<null, 'not-live' | 'unknown-session'>> => {
    // Held until the end: nobody stars on behalf of somebody who is being erased.
    const { count } = await tx.registration.updateMany({
      where: { id: registrationId, status: { in: [...liveStatuses] }, erasedAt: null },
      data: { sequence: { increment: 0 } },
    })
    if (count === 0) return refuse('not-live')
    const where = { registrationId, sessionId }
    if (!starred) {
      await tx.star.deleteMany({ where })
      return accept(null)
    }
    const there = await tx.session.count({ where: { id: sessionId, forumId, firstRelease: { not: null } } })
    if (there === 0) return refuse('unknown-session')
    if ((await tx.star.count({ where })) === 0) await tx.star.create({ data: { ...where, createdAt: at } })
    return accept(null)
  })
}
