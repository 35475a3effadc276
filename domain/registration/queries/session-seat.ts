import { db } from '@/lib/db/client'
import { type Multilingual, multilingual } from '../../shared/multilingual'

/** A seat inside a session, as the message about it says it. */
export type SessionSeatView = {
  slug: string
  title: Multilingual
  rooms: Multilingual[]
  startsAt: Date
  endsAt: Date | null
}

/** The session in which this registration has a seat; null when it has none, or when the session is not public. */
export async function sessionSeat(registrationId: string, sessionId: string): Promise<SessionSeatView | null> {
  const row = await db().sessionSignUp.findUnique({
    where: { sessionId_registrationId: { sessionId, registrationId } },
    select: {
      status: true,
      session: {
        select: {
          slug: true,
          title: true,
          releasedStartsAt: true,
          releasedEndsAt: true,
          rooms: { select: { room: { select: { name: true } } }, orderBy: { room: { position: 'asc' } } },
        },
      },
    },
  })
  if (row?.status !== 'SEATED' || row.session.releasedStartsAt === null) return null
  const { slug, title, rooms, releasedStartsAt: startsAt, releasedEndsAt: endsAt } = row.session
  return { slug, title: multilingual(title), rooms: rooms.map(({ room }) => multilingual(room.name)), startsAt, endsAt }
}
