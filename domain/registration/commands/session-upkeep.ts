import { db, write } from '@/lib/db/client'
import { wake } from '@/lib/jobs/queue'
import type { OrganisedForum } from '../../shared/scope'
import { record, system } from './record'
import { lockSeats, serveSession } from './session-seating'

/** Gives free seats to whoever waits for them: after a capacity was raised, or a release moved what stood in the way. */
export async function serveSessions(at: Date, scope?: OrganisedForum): Promise<number> {
  const client = db()
  const waited = await client.session.findMany({
    where: {
      ...(scope && { forumId: scope.forumId }),
      signUp: true,
      releasedStartsAt: { gt: at },
      signUps: { some: { status: 'WAITING' } },
      OR: [{ capacity: null }, { seatsTaken: { lt: client.session.fields.capacity } }],
    },
    orderBy: { id: 'asc' },
    select: { id: true, forumId: true },
  })
  let served = 0
  for (const { id, forumId } of waited) {
    served += await write(async (tx) => {
      await lockSeats(tx, forumId)
      return serveSession(tx, id, at)
    })
  }
  if (served > 0) wake()
  return served
}

export type SessionDrift = { sessionId: string; was: number; is: number }

/** Counts the seats of every session anew, and corrects and tells what is wrong. */
export async function reconcileSessions(at: Date): Promise<SessionDrift[]> {
  const sessions = await db().session.findMany({
    where: { OR: [{ signUp: true }, { seatsTaken: { not: 0 } }] },
    select: { id: true, forumId: true },
  })
  const drifts: SessionDrift[] = []
  for (const { id, forumId } of sessions) {
    const drift = await write(async (tx) => {
      await lockSeats(tx, forumId)
      const session = await tx.session.findUnique({ where: { id }, select: { seatsTaken: true } })
      const is = await tx.sessionSignUp.count({ where: { sessionId: id, status: 'SEATED' } })
      if (session === null || session.seatsTaken === is) return null
      await tx.session.update({ where: { id }, data: { seatsTaken: is }, select: { id: true } })
      const detail = { was: session.seatsTaken, is }
      const subject = { forumId, subjectType: 'session', subjectId: id } as const
      await record(tx, { ...subject, act: 'seats-corrected', actor: system, detail, at })
      return { sessionId: id, ...detail }
    })
    if (drift) drifts.push(drift)
  }
  return drifts
}
