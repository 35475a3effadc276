import { hatCalendarAnswer } from '@/app/_server/hat-calendar-answer'
import { defineRoute, refusal } from '@/app/_server/route'
import { hatCalendarHolder } from '@/domain/programme/queries/own-hats'
import { asLocale } from '@/domain/shared/locale'
import { type OwnHats, proven } from '@/domain/shared/scope'

/** The same agenda as a calendar that is subscribed to: its address has a secret of its own, which opens nothing else. */
export const GET = defineRoute<undefined, { locale: string; person: string; token: string }>(
  { name: 'my.hats-agenda', limit: 'token-page' },
  async ({ params, request }) => {
    const holder = await hatCalendarHolder(params.person, params.token.replace(/\.ics$/, ''))
    if (!holder) return refusal('not-found', 404)
    const scope = proven<OwnHats>({ personId: holder.id })
    return hatCalendarAnswer(request, scope, asLocale(params.locale), 'inline')
  },
)
