import { db } from '@/lib/db/client'
import { emailKey } from '../../shared/fold'
import { type Multilingual, multilingual } from '../../shared/multilingual'
import type { OrganisedForum } from '../../shared/scope'
import { positionInSession } from './session-line'

/** Somebody with a seat in a session, or in its line. */
export type Attending = {
  registrationId: string
  name: string
  /** "Diaz, Ana": as a list for the door is ordered. */
  listed: string
  organisation: string
  since: Date
}

/** Who comes to a session, and who waits. */
export type Attendance = {
  sessionId: string
  title: Multilingual
  startsAt: Date | null
  endsAt: Date | null
  rooms: Multilingual[]
  capacity: number | null
  signUp: boolean
  taken: number
  /** In order of names. */
  seated: Attending[]
  /** In order of their places. */
  waiting: Attending[]
}

const registration = { select: { givenName: true, familyName: true, organisationName: true, sortName: true } } as const

/** Who has a seat in this session and who waits for one; null for a session of another forum. */
export async function attendance(scope: OrganisedForum, sessionId: string): Promise<Attendance | null> {
  const row = await db().session.findFirst({
    where: { id: sessionId, forumId: scope.forumId },
    select: {
      title: true,
      capacity: true,
      signUp: true,
      seatsTaken: true,
      releasedStartsAt: true,
      releasedEndsAt: true,
      rooms: { select: { room: { select: { name: true } } }, orderBy: { room: { position: 'asc' } } },
      signUps: {
        where: { status: { not: 'WITHDRAWN' } },
        include: { registration },
        orderBy: [{ place: 'asc' }],
      },
    },
  })
  if (row === null) return null
  const lines = row.signUps.map((signUp) => ({
    status: signUp.status,
    sortName: signUp.registration.sortName,
    person: {
      registrationId: signUp.registrationId,
      name: `${signUp.registration.givenName} ${signUp.registration.familyName}`.trim(),
      listed: [signUp.registration.familyName, signUp.registration.givenName].filter(Boolean).join(', '),
      organisation: signUp.registration.organisationName ?? '',
      since: signUp.seatedAt ?? signUp.createdAt,
    },
  }))
  const seated = lines.filter(({ status }) => status === 'SEATED')
  return {
    sessionId,
    title: multilingual(row.title),
    startsAt: row.releasedStartsAt,
    endsAt: row.releasedEndsAt,
    rooms: row.rooms.map(({ room }) => multilingual(room.name)),
    capacity: row.capacity,
    signUp: row.signUp,
    taken: row.seatsTaken,
    seated: seated.sort((a, b) => a.sortName.localeCompare(b.sortName)).map(({ person }) => person),
    waiting: lines.filter(({ status }) => status === 'WAITING').map(({ person }) => person),
  }
}

/** A session in which somebody has a seat, or waits for one. */
export type AttendedSession = {
  sessionId: string
  title: Multilingual
  startsAt: Date | null
  endsAt: Date | null
  /** The place in the line; null for who has a seat. */
  waiting: number | null
}

/** The sessions somebody has signed up for, in order of time. */
export async function attendedSessions(scope: OrganisedForum, registrationId: string): Promise<AttendedSession[]> {
  const rows = await db().sessionSignUp.findMany({
    where: { registrationId, registration: { forumId: scope.forumId }, status: { not: 'WITHDRAWN' } },
    include: { session: { select: { title: true, releasedStartsAt: true, releasedEndsAt: true } } },
    orderBy: { session: { releasedStartsAt: 'asc' } },
  })
  return Promise.all(
    rows.map(async (row) => ({
      sessionId: row.sessionId,
      title: multilingual(row.session.title),
      startsAt: row.session.releasedStartsAt,
      endsAt: row.session.releasedEndsAt,
      waiting: row.status === 'WAITING' ? await positionInSession(db(), row) : null,
    })),
  )
}

/** The live registration of this forum with that reference or e-mail address; null when there is none. */
export async function registrationNamed(scope: OrganisedForum, who: string): Promise<string | null> {
  const { forumId } = scope
  const row = await db().registration.findFirst({
    where: {
      forumId,
      liveEmailKey: { not: null },
      OR: [{ reference: who.trim().toUpperCase() }, { liveEmailKey: emailKey(who) }],
    },
    select: { id: true },
  })
  return row?.id ?? null
}
