import { now } from '@/lib/clock'
import { type Tx, write } from '@/lib/db/client'
import { wake } from '@/lib/jobs/queue'
import { may } from '../../people/policy'
import { accept, type Refusal, type Result, refuse } from '../../shared/result'
import type { OrganisedForum, OwnRegistration } from '../../shared/scope'
import { overlaps, type Span } from '../overlap'
import { positionInSession } from '../queries/session-line'
import { type Actor, attendee, record, user } from './record'
import { giveUpSeats, lockSeats, takeSessionSeat, takingPlace } from './session-seating'

type When = { at?: Date }

/** A seat, or a place in line: 1 for the first. */
export type SignedUp = { status: 'SEATED'; position: null } | { status: 'WAITING'; position: number }

/** A seat in the session `with` is at the same time. */
export type OverlapRefusal = Refusal<'overlaps'> & { with: string }

export type SignUpRefusal = 'not-confirmed' | 'unknown-session' | 'session-begun'

type SignUpResult<Code extends string> = Result<SignedUp, Code> | OverlapRefusal

type Wanting = { forumId: string; registrationId: string; sessionId: string; actor: Actor; at: Date }

async function openSession(tx: Tx, { forumId, sessionId, at }: Wanting): Promise<Span | null> {
  const row = await tx.session.findFirst({
    where: { id: sessionId, forumId, signUp: true, forum: takingPlace(at) },
    select: { releasedStartsAt: true, releasedEndsAt: true },
  })
  if (!row?.releasedStartsAt) return null
  return { startsAt: row.releasedStartsAt, endsAt: row.releasedEndsAt }
}

/** The session in which this registration has a seat at the same time; null when there is none. */
async function seatMeanwhile(tx: Tx, registrationId: string, span: Span): Promise<string | null> {
  const seats = await tx.sessionSignUp.findMany({
    where: { registrationId, status: 'SEATED', session: { releasedStartsAt: { not: null } } },
    select: { sessionId: true, session: { select: { releasedStartsAt: true, releasedEndsAt: true } } },
    orderBy: { session: { releasedStartsAt: 'asc' } },
  })
  const clash = seats.find(({ session: { releasedStartsAt: startsAt, releasedEndsAt: endsAt } }) => {
    return startsAt !== null && overlaps({ startsAt, endsAt }, span)
  })
  return clash?.sessionId ?? null
}

async function told(tx: Tx, row: { sessionId: string; status: string; place: number }): Promise<SignedUp> {
  if (row.status === 'SEATED') return { status: 'SEATED', position: null }
  return { status: 'WAITING', position: await positionInSession(tx, row) }
}

async function admit(tx: Tx, wanting: Wanting): Promise<SignUpResult<SignUpRefusal>> {
  const { forumId, registrationId, sessionId, actor, at } = wanting
  const { count } = await tx.registration.updateMany({
    where: { id: registrationId, forumId, status: 'CONFIRMED' },
    data: { sequence: { increment: 0 } },
  })
  if (count === 0) return refuse('not-confirmed')
  await lockSeats(tx, forumId)
  const span = await openSession(tx, wanting)
  if (span === null) return refuse('unknown-session')
  if (actor.kind === 'attendee' && span.startsAt <= at) return refuse('session-begun')
  const where = { sessionId_registrationId: { sessionId, registrationId } }
  const known = await tx.sessionSignUp.findUnique({ where })
  if (known && known.status !== 'WITHDRAWN') return accept(await told(tx, known))
  const clash = await seatMeanwhile(tx, registrationId, span)
  if (clash !== null) return { ...refuse('overlaps'), with: clash }
  const seated = await takeSessionSeat(tx, sessionId)
  const { signUpCounter: place } = await tx.session.update({
    where: { id: sessionId },
    data: { signUpCounter: { increment: 1 } },
    select: { signUpCounter: true },
  })
  const status = seated ? ('SEATED' as const) : ('WAITING' as const)
  const row = { status, place, createdAt: at, seatedAt: seated ? at : null, endedAt: null }
  await tx.sessionSignUp.upsert({ where, update: row, create: { sessionId, registrationId, ...row } })
  const subject = { forumId, subjectType: 'registration', subjectId: registrationId } as const
  const act = seated ? 'session-joined' : 'session-line-joined'
  await record(tx, { ...subject, act, actor, detail: { sessionId }, at })
  return accept(await told(tx, { sessionId, status, place }))
}

/**
 * Takes a seat inside a session, or the last place in its line when it is full. Whoever has a seat at the same time is
 * refused and told which; waiting for a seat elsewhere does not stand in the way. Doing it twice changes nothing.
 */
export async function signUp(
  { forumId, registrationId }: OwnRegistration,
  sessionId: string,
  { at = now() }: When = {},
): Promise<SignUpResult<SignUpRefusal>> {
  return write((tx) => admit(tx, { forumId, registrationId, sessionId, actor: attendee, at }))
}

async function end(ending: Wanting): Promise<Result<null, 'not-signed-up'>> {
  const { forumId, registrationId, sessionId, actor, at } = ending
  const result = await write(async (tx): Promise<Result<null, 'not-signed-up'>> => {
    const where = { id: registrationId, forumId }
    await tx.registration.updateMany({ where, data: { sequence: { increment: 0 } } })
    const ended = await giveUpSeats(tx, { forumId, registrationId }, at, { sessionId, actor })
    return ended > 0 ? accept(null) : refuse('not-signed-up')
  })
  if (result.ok) wake()
  return result
}

/** Gives back a seat, or leaves the line. The seat goes to the first in line who can use it. */
export async function withdraw(
  { forumId, registrationId }: OwnRegistration,
  sessionId: string,
  { at = now() }: When = {},
): Promise<Result<null, 'not-signed-up'>> {
  return end({ forumId, registrationId, sessionId, actor: attendee, at })
}

/** Signs somebody up for them, even after the session has begun; never beyond its capacity. */
export async function addToSession(
  scope: OrganisedForum,
  sessionId: string,
  registrationId: string,
  { at = now() }: When = {},
): Promise<SignUpResult<SignUpRefusal | 'not-allowed'>> {
  if (!may(scope.role, 'registrations.write')) return refuse('not-allowed')
  const { forumId } = scope
  return write((tx) => admit(tx, { forumId, registrationId, sessionId, actor: user(scope), at }))
}

/** Takes somebody's seat or place in line back; the seat goes to the next. */
export async function removeFromSession(
  scope: OrganisedForum,
  sessionId: string,
  registrationId: string,
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed' | 'not-signed-up'>> {
  if (!may(scope.role, 'registrations.write')) return refuse('not-allowed')
  return end({ forumId: scope.forumId, registrationId, sessionId, actor: user(scope), at })
}
