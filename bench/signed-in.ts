import { cookieName } from '../lib/auth/cookies'
import { randomSecret } from '../lib/auth/secrets'
import { startSession } from '../lib/auth/sessions'
import { db } from '../lib/db/client'

/** A browser of an owner of every forum that is there. Resolves to its Cookie header. */
export async function signedInCookie(): Promise<string> {
  const at = new Date()
  const email = 'organiser@example.org'
  const user = await db().user.upsert({
    where: { email },
    update: { administrator: true },
    create: { email, administrator: true, createdAt: at },
  })
  const forums = await db().forum.findMany({
    where: { memberships: { none: { userId: user.id } } },
    select: { id: true },
  })
  await db().membership.createMany({
    data: forums.map(({ id }) => ({ forumId: id, userId: user.id, role: 'OWNER' as const, createdAt: at })),
  })
  const token = randomSecret(32)
  await startSession(user.id, token, 'bench', at)
  return `${cookieName('session')}=${token}`
}
