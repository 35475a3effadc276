import { cookies } from 'next/headers'
import { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { defineRoute, refusal } from '@/app/_server/route'
import { afterSignIn } from '@/app/_server/sign-in'
import { asLocale, type Locale } from '@/domain/shared/locale'
import { cookieName } from '@/lib/auth/cookies'
import { authOptions } from '@/lib/auth/options'
import { verify } from '@/lib/auth/secrets'
import { endSession } from '@/lib/auth/sessions'
import { tokenForCode } from '@/lib/auth/sign-in-requests'
import { now } from '@/lib/clock'
import { env } from '@/lib/env'

type Params = { nextauth: string[] }

const isEmailCallback = ({ nextauth }: Params) => nextauth.join('/') === 'callback/email'

/** next-auth would use the token up on GET, and mail scanners open links: lead to our own page, whose POST signs in. */
export const GET = defineRoute<undefined, Params>({ name: 'auth.read' }, async ({ request, params }) => {
  if (!isEmailCallback(params)) return refusal('not-found', 404)
  const token = request.nextUrl.searchParams.get('token') ?? ''
  return seeOther(`/fr/sign-in/confirm/${encodeURIComponent(token)}`)
})

/** Completes a sign-in with the mailed token, or with the code typed in the browser that asked for it. */
export const POST = defineRoute<undefined, Params>(
  { name: 'auth.sign-in', limit: 'sign-in' },
  async ({ request, params }) => {
    if (!isEmailCallback(params)) return refusal('not-found', 404)
    const form = await request.formData().catch(() => new FormData())
    const field = (name: string) => String(form.get(name) ?? '')
    const locale = asLocale(field('locale'))
    const byCode = field('code') !== ''
    const token = byCode ? await tokenOfCode(field('code')) : field('token')
    if (!token) return seeOther(refused(locale, byCode))

    const jar = await cookies()
    const before = jar.get(cookieName('session'))?.value
    const answer = await completeWithNextAuth(request, token)
    if (!answer) return seeOther(refused(locale, byCode))
    if (before) await endSession(before)
    const response = seeOther(afterSignIn(locale, field('to')))
    response.headers.append('Set-Cookie', answer)
    return response
  },
)

const refused = (locale: Locale, byCode: boolean) =>
  byCode ? `/${locale}/sign-in/code?refusal=sign-in-code` : `/${locale}/sign-in?refusal=sign-in-link`

async function tokenOfCode(code: string): Promise<string | null> {
  const jar = await cookies()
  const requestId = verify('sign-in-cookie', jar.get(cookieName('sign-in'))?.value ?? '')
  return requestId ? tokenForCode(requestId, code, now()) : null
}

/** The session cookie next-auth sets when the token is good; its other cookies are of no use here. */
async function completeWithNextAuth(request: NextRequest, token: string): Promise<string | undefined> {
  const url = new URL('/api/auth/callback/email', env().PUBLIC_URL)
  url.searchParams.set('token', token)
  const inner = new NextRequest(url, { method: 'POST', headers: { cookie: request.headers.get('cookie') ?? '' } })
  const handle = NextAuth(authOptions(request.headers.get('user-agent')))
  const answer: Response = await handle(inner, { params: Promise.resolve({ nextauth: ['callback', 'email'] }) })
  return answer.headers.getSetCookie().find((cookie) => cookie.startsWith(`${cookieName('session')}=`))
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' } })
}
