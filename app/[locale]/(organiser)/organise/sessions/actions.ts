'use server'

import { refresh } from 'next/cache'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { defineAction } from '@/app/_server/action'
import { signedInUser } from '@/app/_server/guards'
import { accept, refuse } from '@/domain/shared/result'
import { cookieName, cookieOptions } from '@/lib/auth/cookies'
import { endSession, revokeSessions } from '@/lib/auth/sessions'

/** Ends the session of this browser. */
export const signOut = defineAction({ name: 'auth.sign-out' }, async ({ facts }) => {
  const jar = await cookies()
  const token = jar.get(cookieName('session'))?.value
  if (token) await endSession(token)
  jar.set(cookieName('session'), '', { ...cookieOptions(), maxAge: 0 })
  redirect(`/${facts.locale}/sign-in`)
})

/** Ends the session of another browser of mine. */
export const signOutBrowser = defineAction(
  { name: 'auth.sign-out-browser', guard: signedInUser, schema: z.object({ session: z.string().max(100) }) },
  async ({ scope, values }) => {
    const ended = await revokeSessions(scope.userId, values.session)
    refresh()
    return ended > 0 ? accept(null) : refuse('session-unknown')
  },
)

/** Ends every session of mine, this one included. */
export const signOutEverywhere = defineAction(
  { name: 'auth.sign-out-everywhere', guard: signedInUser },
  async ({ scope, facts }) => {
    await revokeSessions(scope.userId)
    const jar = await cookies()
    jar.set(cookieName('session'), '', { ...cookieOptions(), maxAge: 0 })
    redirect(`/${facts.locale}/sign-in`)
  },
)
