import { db } from '@/lib/db/client'
import type { OwnRegistration } from '../../shared/scope'
import { liveStatuses } from '../seats'

/** Which registration a calendar's address was made for, and the version that is good now. */
export type CalendarHolder = { id: string; forumId: string; calendarVersion: number }

/** A live registration by its id; null for one that ended or was erased: its calendar then stops. */
export async function calendarHolder(registrationId: string): Promise<CalendarHolder | null> {
  return db().registration.findFirst({
    where: { id: registrationId, erasedAt: null, status: { in: [...liveStatuses] } },
    select: { id: true, forumId: true, calendarVersion: true },
  })
}

/** What goes into the subscribed agenda: the forum's address, and the sessions starred or with a seat. */
export async function calendarChoices(scope: OwnRegistration): Promise<{ forumSlug: string; sessionIds: string[] }> {
  const { forum, stars, signUps } = await db().registration.findUniqueOrThrow({
    where: { id: scope.registrationId },
    select: {
      forum: { select: { slug: true } },
      stars: { select: { sessionId: true } },
      signUps: { where: { status: 'SEATED' }, select: { sessionId: true } },
    },
  })
  return { forumSlug: forum.slug, sessionIds: [...new Set([...stars, ...signUps].map(({ sessionId }) => sessionId))] }
}
