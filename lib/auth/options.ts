import type { NextAuthOptions } from 'next-auth'
import type { Adapter, AdapterUser } from 'next-auth/adapters'
import { now } from '../clock'
import { env } from '../env'
import { logger } from '../logger'
import { cookieName, cookieOptions, overHttps } from './cookies'
import {
  confirmAddress,
  endSession,
  findSession,
  type SessionUser,
  sessionLife,
  startSession,
  userByEmail,
  userById,
} from './sessions'
import { consumeSignInToken, signInMinutes } from './sign-in-requests'

declare module 'next-auth' {
  interface Session {
    sessionId: string
    userId: string
    administrator: boolean
  }
}

type KnownUser = AdapterUser & { administrator: boolean; sessionId?: string }

const known = (user: SessionUser, sessionId?: string): KnownUser => ({
  id: user.id,
  email: user.email,
  emailVerified: user.emailVerified,
  administrator: user.administrator,
  ...(sessionId !== undefined && { sessionId }),
})

/** next-auth over our own tables: nobody becomes a user by signing in, and only hashes are kept. */
function adapter(userAgent: string | null): Adapter {
  return {
    createUser: () => {
      throw new Error('Accounts are made by invitation.')
    },
    getUser: async (id) => {
      const user = await userById(id)
      return user && known(user)
    },
    getUserByEmail: async (email) => {
      const user = await userByEmail(email)
      return user && known(user)
    },
    getUserByAccount: () => null,
    linkAccount: () => undefined,
    updateUser: async ({ id }) => known(await confirmAddress(id, now())),
    createSession: async ({ sessionToken, userId }) => ({
      sessionToken,
      userId,
      expires: await startSession(userId, sessionToken, userAgent, now()),
    }),
    getSessionAndUser: async (sessionToken) => {
      const found = await findSession(sessionToken, now())
      if (!found) return null
      return {
        session: { sessionToken, userId: found.user.id, expires: found.expiresAt },
        user: known(found.user, found.id),
      }
    },
    updateSession: () => null,
    deleteSession: (sessionToken) => endSession(sessionToken),
    createVerificationToken: () => {
      throw new Error('Sign-in requests are opened by requestSignIn.')
    },
    useVerificationToken: async ({ token }) => {
      const used = await consumeSignInToken(token, now())
      return used && { identifier: used.email, token, expires: used.expiresAt }
    },
  }
}

/** Settings of next-auth for one request. */
export function authOptions(userAgent: string | null = null): NextAuthOptions {
  const life = sessionLife.absoluteDays * 86_400
  const cookie = (name: string) => ({ name, options: cookieOptions() })
  return {
    secret: env().AUTH_SECRET,
    logger: {
      error: (code, about) =>
        logger.error({ reason: code, err: about instanceof Error ? about : about.error }, 'sign-in failed'),
      warn: (code) => logger.debug({ reason: code }, 'next-auth warns'),
      debug: () => undefined,
    },
    adapter: adapter(userAgent),
    // The adapter notes use itself and ends idle sessions, so next-auth never has to prolong one.
    session: { strategy: 'database', maxAge: life, updateAge: life },
    useSecureCookies: overHttps(),
    cookies: { sessionToken: cookie(cookieName('session')) },
    providers: [
      {
        id: 'email',
        type: 'email',
        name: 'Email',
        from: env().MAIL_FROM,
        server: '',
        maxAge: signInMinutes * 60,
        options: {},
        sendVerificationRequest: () => {
          throw new Error('Sign-in requests are opened by requestSignIn.')
        },
      },
    ],
    callbacks: {
      signIn: ({ user }) => 'administrator' in user,
      session: ({ session, user }) => {
        const { id, administrator, sessionId } = user as KnownUser
        return { expires: session.expires, userId: id, administrator, sessionId: sessionId ?? '' }
      },
    },
  }
}
