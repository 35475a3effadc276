import type { Tx } from '@/lib/db/client'
import { nextInLine } from '../session-line'
import { notify, recipientColumns } from './notify'
import { type Actor, record, system } from './record'

/**
 * Every change of a sign-up holds, in this order: its registration, then the seats of the forum, then the session.
 * Nobody's seats can change meanwhile, so an overlap that was looked for cannot arise behind one's back, and whoever is
 * served from the line need not be locked.
 */
export async function lockSeats(tx: Tx, forumId: string): Promise<void> {
  await tx.$executeRaw`UPDATE "Forum" SET "registrationCounter" = "registrationCounter" WHERE "id" = ${forumId}`
}

/** Takes one seat inside a session if there is one; a session without a capacity always has one. */
export async function takeSessionSeat(tx: Tx, sessionId: string): Promise<boolean> {
  const taken = await tx.$executeRaw`
    UPDATE "Session" SET "seatsTaken" = "seatsTaken" + 1
    WHERE "id" = ${sessionId} AND ("capacity" IS NULL OR "seatsTaken" < "capacity")`
  return taken === 1
}

/** Its forum has not been cancelled by then. */
export const takingPlace = (at: Date) => ({ acts: { none: { kind: 'CANCELLED' as const, at: { lte: at } } } })

/** A session whose seats are given out now: public, not begun, its forum not cancelled. */
async function servedSession(tx: Tx, sessionId: string, at: Date) {
  const session = await tx.session.findFirst({
    where: { id: sessionId, signUp: true, releasedStartsAt: { gt: at }, forum: takingPlace(at) },
    select: { capacity: true, seatsTaken: true, releasedStartsAt: true, releasedEndsAt: true },
  })
  if (!session?.releasedStartsAt) return null
  const { capacity, seatsTaken, releasedStartsAt: startsAt, releasedEndsAt: endsAt } = session
  return { span: { startsAt, endsAt }, free: capacity === null ? Number.POSITIVE_INFINITY : capacity - seatsTaken }
}

const released = { select: { releasedStartsAt: true, releasedEndsAt: true } } as const

async function lineOf(tx: Tx, sessionId: string) {
  const rows = await tx.sessionSignUp.findMany({
    where: { sessionId, status: 'WAITING' },
    orderBy: { place: 'asc' },
    select: {
      id: true,
      place: true,
      registration: {
        select: {
          ...recipientColumns,
          status: true,
          signUps: { where: { status: 'SEATED' }, select: { session: released } },
        },
      },
    },
  })
  return rows.map(({ id, place, registration }) => ({
    signUpId: id,
    place,
    registration,
    confirmed: registration.status === 'CONFIRMED',
    seats: registration.signUps.flatMap(({ session: { releasedStartsAt: startsAt, releasedEndsAt: endsAt } }) =>
      startsAt ? [{ startsAt, endsAt }] : [],
    ),
  }))
}

/** Gives every free seat of a session to the first in line who can use it, and tells them. The seats must be locked. */
export async function serveSession(tx: Tx, sessionId: string, at: Date): Promise<number> {
  const session = await servedSession(tx, sessionId, at)
  if (session === null || session.free <= 0) return 0
  const next = nextInLine(await lineOf(tx, sessionId), session.span, session.free)
  let served = 0
  for (const { signUpId, place, registration } of next) {
    if (!(await takeSessionSeat(tx, sessionId))) break
    await tx.sessionSignUp.update({ where: { id: signUpId }, data: { status: 'SEATED', seatedAt: at } })
    await notify(tx, registration, 'session-seat', {
      about: { sessionId },
      dedupeKey: `session-seat:${signUpId}:${place}`,
    })
    const subject = { forumId: registration.forumId, subjectType: 'registration', subjectId: registration.id } as const
    await record(tx, { ...subject, act: 'session-promoted', actor: system, detail: { sessionId }, at })
    served += 1
  }
  return served
}

type Leaving = { forumId: string; registrationId: string }

/**
 * Ends sign-ups of a registration, all of them or that of one session; seats go to the next in line. A seat given back
 * may be what kept its holder from one they wait for: those lines are served too. The registration must be locked.
 * @returns how many ended
 */
export async function giveUpSeats(
  tx: Tx,
  { forumId, registrationId }: Leaving,
  at: Date,
  only: { sessionId: string; actor: Actor } | null = null,
): Promise<number> {
  const where = { registrationId, status: { not: 'WITHDRAWN' as const } }
  if ((await tx.sessionSignUp.count({ where })) === 0) return 0
  await lockSeats(tx, forumId)
  const all = await tx.sessionSignUp.findMany({ where, orderBy: { sessionId: 'asc' } })
  const ending = all.filter(({ sessionId }) => only === null || sessionId === only.sessionId)
  await tx.sessionSignUp.updateMany({
    where: { id: { in: ending.map(({ id }) => id) } },
    data: { status: 'WITHDRAWN', endedAt: at },
  })
  const freed = ending.filter(({ status }) => status === 'SEATED').map(({ sessionId }) => sessionId)
  for (const id of freed) {
    await tx.session.update({ where: { id }, data: { seatsTaken: { decrement: 1 } }, select: { id: true } })
  }
  if (only && ending.length > 0) {
    const subject = { forumId, subjectType: 'registration', subjectId: registrationId } as const
    const detail = { sessionId: only.sessionId }
    await record(tx, { ...subject, act: 'session-left', actor: only.actor, detail, at })
  }
  const waited = all.filter(({ status }) => status === 'WAITING').map(({ sessionId }) => sessionId)
  if (freed.length > 0) for (const id of new Set([...freed, ...waited])) await serveSession(tx, id, at)
  return ending.length
}
