import { cookies } from 'next/headers'
import { attendeeCookieDays, holdLink } from '@/app/_server/attendee-cookie'
import { defineRoute } from '@/app/_server/route'
import { openedLink } from '@/domain/registration/queries/link'
import { asLocale } from '@/domain/shared/locale'
import { cookieName, cookieOptions } from '@/lib/auth/cookies'

/** Where a mailed link may lead besides the personal page itself. */
const places = new Set(['offer', 'change', 'cancel', 'ticket'])

/** The mailed personal link: proves who it is once, leaves a signed cookie, and goes on to a page without a secret. */
export const GET = defineRoute<undefined, { locale: string; token: string }>(
  { name: 'my.open', limit: 'token-page' },
  async ({ request, params }) => {
    const locale = asLocale(params.locale)
    const holder = await openedLink(params.token)
    if (!holder) return seeOther(`/${locale}/my?refusal=link-unknown`)
    const jar = await cookies()
    const held = holdLink(jar.get(cookieName('my'))?.value, { id: holder.id, version: holder.linkVersion })
    jar.set(cookieName('my'), held, { ...cookieOptions(), maxAge: attendeeCookieDays * 86_400 })
    const to = request.nextUrl.searchParams.get('to') ?? ''
    const mine = `/${locale}/my/${holder.reference}`
    if (to !== 'agenda') return seeOther(`${mine}${places.has(to) ? `#${to}` : ''}`)
    const session = request.nextUrl.searchParams.get('session')
    return seeOther(`${mine}/agenda${session ? `?${new URLSearchParams({ session })}` : ''}`)
  },
)

function seeOther(location: string): Response {
  return new Response(null, {
    status: 303,
    headers: { Location: location, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' },
  })
}
