import { db, type Tx, write } from '../db/client'
import { hashSecret } from './secrets'

/** A browser stays signed in this long at most, and this long without being used. */
export const sessionLife = { absoluteDays: 30, idleHours: 24 } as const

/** How often the use of a session is written down, in minutes. */
const touchMinutes = 5

export type SessionUser = {
  id: string
  email: string
  name: string | null
  locale: string
  administrator: boolean
  emailVerified: Date | null
}
export type FoundSession = { id: string; expiresAt: Date; user: SessionUser }

const idleSince = (at: Date) => new Date(at.getTime() - sessionLife.idleHours * 3_600_000)

/** Somebody with an account, by address. */
export async function userByEmail(email: string, tx: Tx = db()): Promise<SessionUser | null> {
  return tx.user.findUnique({ where: { email } })
}

export async function userById(id: string): Promise<SessionUser | null> {
  return db().user.findUnique({ where: { id } })
}

/** The address has been proven by a mail that was read. */
export async function confirmAddress(userId: string, at: Date): Promise<SessionUser> {
  return db().user.update({ where: { id: userId }, data: { emailVerified: at } })
}

/** Keeps the hash of a new browser's token; returns when it ends at the latest. */
export async function startSession(userId: string, token: string, userAgent: string | null, at: Date): Promise<Date> {
  const expiresAt = new Date(at.getTime() + sessionLife.absoluteDays * 86_400_000)
  await db().userSession.create({
    data: {
      userId,
      tokenHash: hashSecret(token),
      userAgent: userAgent?.slice(0, 200) ?? null,
      createdAt: at,
      lastSeenAt: at,
      expiresAt,
    },
  })
  return expiresAt
}

/** The live session of a token, and its user. Notes the use every few minutes. */
export async function findSession(token: string, at: Date): Promise<FoundSession | null> {
  const session = await db().userSession.findUnique({
    where: { tokenHash: hashSecret(token) },
    include: { user: true },
  })
  if (!session || session.expiresAt <= at || session.lastSeenAt <= idleSince(at)) return null
  if (at.getTime() - session.lastSeenAt.getTime() > touchMinutes * 60_000) {
    await db().userSession.updateMany({ where: { id: session.id }, data: { lastSeenAt: at } })
  }
  return { id: session.id, expiresAt: session.expiresAt, user: session.user }
}

/** Ends the session of a token. */
export async function endSession(token: string): Promise<void> {
  await db().userSession.deleteMany({ where: { tokenHash: hashSecret(token) } })
}

/** The signed-in browsers of a user, the last used first. */
export async function sessionsOf(userId: string, at: Date) {
  return db().userSession.findMany({
    where: { userId, expiresAt: { gt: at }, lastSeenAt: { gt: idleSince(at) } },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }],
    select: { id: true, userAgent: true, createdAt: true, lastSeenAt: true, expiresAt: true },
  })
}

/** Ends one browser of this user, or all of them. How many were ended. */
export async function revokeSessions(userId: string, sessionId?: string): Promise<number> {
  const which = sessionId === undefined ? {} : { id: sessionId }
  return write(async (tx) => (await tx.userSession.deleteMany({ where: { userId, ...which } })).count)
}

/** Forgets sessions and sign-in requests that can no longer be used. */
export async function forgetExpired(at: Date): Promise<void> {
  await write(async (tx) => {
    await tx.userSession.deleteMany({
      where: { OR: [{ expiresAt: { lte: at } }, { lastSeenAt: { lte: idleSince(at) } }] },
    })
    await tx.signInRequest.deleteMany({ where: { expiresAt: { lte: new Date(at.getTime() - 86_400_000) } } })
  })
}
