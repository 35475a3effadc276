import { rememberLink } from '@/app/_server/hold-link'
import { defineRoute } from '@/app/_server/route'
import { seeOther } from '@/app/_server/see-other'
import { openedHatLink } from '@/domain/programme/queries/own-hats'
import { asLocale } from '@/domain/shared/locale'

/** The mailed link of whoever wears a hat: proves who it is once, and goes on to a page without a secret. */
export const GET = defineRoute<undefined, { locale: string; token: string }>(
  { name: 'my.open-hats', limit: 'token-page' },
  async ({ params }) => {
    const locale = asLocale(params.locale)
    const holder = await openedHatLink(params.token)
    if (!holder) return seeOther(`/${locale}/my?refusal=link-unknown`)
    await rememberLink({ id: holder.id, version: holder.linkVersion })
    return seeOther(`/${locale}/my/hats/${holder.slug}`)
  },
)
