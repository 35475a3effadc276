import { ownHats } from '@/app/_server/guards'
import { hatCalendarAnswer } from '@/app/_server/hat-calendar-answer'
import { defineRoute } from '@/app/_server/route'
import { asLocale } from '@/domain/shared/locale'
import type { OwnHats } from '@/domain/shared/scope'

/** The holder's agenda over all hats, to be saved. */
export const GET = defineRoute<OwnHats, { locale: string; person: string }>(
  { name: 'my.hats-calendar', limit: 'token-page', guard: ({ params }) => ownHats(params.person) },
  ({ scope, params, request }) => hatCalendarAnswer(request, scope, asLocale(params.locale), 'attachment'),
)
