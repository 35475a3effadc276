'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { defineAction } from '@/app/_server/action'
import { requestSignIn } from '@/app/_server/sign-in'
import { signInAddress } from '@/lib/auth/address'
import { cookieName, cookieOptions } from '@/lib/auth/cookies'
import { sign } from '@/lib/auth/secrets'
import { signInMinutes } from '@/lib/auth/sign-in-requests'

const asked = z.object({
  email: z.string().transform((typed, context) => {
    const address = signInAddress(typed)
    if (address) return address
    context.addIssue({ code: 'custom', message: 'email' })
    return z.NEVER
  }),
  to: z.string().max(2000).optional(),
})

export const askToSignIn = defineAction(
  { name: 'auth.ask-to-sign-in', schema: asked, limit: 'sign-in' },
  async ({ values, facts }) => {
    const requestId = await requestSignIn(values.email, facts.locale)
    const jar = await cookies()
    jar.set(cookieName('sign-in'), sign('sign-in-cookie', requestId), {
      ...cookieOptions(),
      maxAge: signInMinutes * 60,
    })
    redirect(`/${facts.locale}/sign-in/code${values.to ? `?${new URLSearchParams({ to: values.to })}` : ''}`)
  },
)
