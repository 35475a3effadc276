import { releaseQuietly } from '@/domain/programme/commands/releases'
import { addSession } from '@/domain/programme/commands/sessions'
import type { SessionValues } from '@/domain/programme/schema'
import { db } from '@/lib/db/client'
import { accepted, type OpenForum, startOfTests } from './forum'

/** "10:30" on the day of a test forum. */
export function hour(forum: { startsAt: Date }, time: string): Date {
  return new Date(`${forum.startsAt.toISOString().slice(0, 10)}T${time}:00Z`)
}

type Wanted = Partial<Omit<SessionValues, 'startsAt'>> & { from?: string }

/** Sessions of a forum, released: visits one signs up for at 09:00 unless they say otherwise. Their ids, in order. */
export async function releasedSessions(forum: OpenForum, wanted: readonly Wanted[]): Promise<string[]> {
  const at = startOfTests
  const day = await db().forum.findUniqueOrThrow({ where: { id: forum.forumId }, select: { startsAt: true } })
  const ids: string[] = []
  for (const { from = '09:00', ...values } of wanted) {
    const session = {
      kind: 'SITE_VISIT' as const,
      title: { fr: `Visite ${ids.length + 1}` },
      minutes: 60,
      capacity: 1,
      signUp: true,
      startsAt: hour(day, from),
      ...values,
    }
    ids.push(accepted(await addSession(forum.scope, session, { at })).sessionId)
  }
  accepted(await releaseQuietly(forum.scope, { at }))
  return ids
}
