import { rememberLink } from '@/app/_server/hold-link'
import { defineRoute } from '@/app/_server/route'
import { seeOther } from '@/app/_server/see-other'
import { openedLink } from '@/domain/registration/queries/link'
import { asLocale } from '@/domain/shared/locale'

/** Where a mailed link may lead besides the personal page itself. */
const places = new Set(['offer', 'change', 'cancel', 'ticket'])

/** The mailed personal link: proves who it is once, leaves a signed cookie, and goes on to a page without a secret. */
export const GET = defineRoute<undefined, { locale: string; token: string }>(
  { name: 'my.open', limit: 'token-page' },
  async ({ request, params }) => {
    const locale = asLocale(params.locale)
    const holder = await openedLink(params.token)
    if (!holder) return seeOther(`/${locale}/my?refusal=link-unknown`)
    await rememberLink({ id: holder.id, version: holder.linkVersion })
    const to = request.nextUrl.searchParams.get('to') ?? ''
    const mine = `/${locale}/my/${holder.reference}`
    if (to === 'tables') return seeOther(`${mine}/tables`)
    if (to !== 'agenda') return seeOther(`${mine}${places.has(to) ? `#${to}` : ''}`)
    const session = request.nextUrl.searchParams.get('session')
    return seeOther(`${mine}/agenda${session ? `?${new URLSearchParams({ session })}` : ''}`)
  },
)
