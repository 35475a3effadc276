import { now } from '@/lib/clock'
import { write } from '@/lib/db/client'
import { accept, type Result, refuse } from '../../shared/result'
import type { OwnRegistration } from '../../shared/scope'
import { attendee, record } from './record'

/** Gives the subscribed agenda a new address; the old one shows nothing from now on. */
export async function renewCalendar(
  { registrationId, forumId }: OwnRegistration,
  { at = now() }: { at?: Date } = {},
): Promise<Result<null, 'not-live'>> {
  return write(async (tx): Promise<Result<null, 'not-live'>> => {
    const { count } = await tx.registration.updateMany({
      where: { id: registrationId, erasedAt: null },
      data: { calendarVersion: { increment: 1 } },
    })
    if (count === 0) return refuse('not-live')
    const subject = { forumId, subjectType: 'registration', subjectId: registrationId } as const
    await record(tx, { ...subject, act: 'calendar-renewed', actor: attendee, at })
    return accept(null)
  })
}
