import { getTranslations } from 'next-intl/server'
import { cachedForum, cachedProgramme } from '@/app/_server/cached'
import { answerOnce } from '@/app/_server/etag'
import { calendarOwner } from '@/app/_server/guards'
import { defineRoute, refusal } from '@/app/_server/route'
import { agendaFeed, feedHeaders } from '@/app/_server/session-calendar'
import { calendarChoices } from '@/domain/registration/queries/agenda-calendar'
import { asLocale } from '@/domain/shared/locale'
import { words } from '@/domain/shared/multilingual'
import type { OwnRegistration } from '@/domain/shared/scope'
import { now } from '@/lib/clock'
import { dataPolicy } from '@/lib/csp/policy'
import { env } from '@/lib/env'

/** A person's agenda for their calendar to subscribe to; whoever has the address can read it, and nothing else. */
export const GET = defineRoute<OwnRegistration, { locale: string; token: string }>(
  { name: 'my.agenda-feed', limit: 'token-page', guard: ({ params }) => calendarOwner(params.token) },
  async ({ request, scope, params }) => {
    const locale = asLocale(params.locale)
    const { forumSlug, sessionIds } = await calendarChoices(scope)
    const [forum, { sessions }] = await Promise.all([cachedForum(forumSlug), cachedProgramme(forumSlug)])
    if (!forum) return refusal('unknown-forum', 404)
    const t = await getTranslations({ locale, namespace: 'seats.subscribe' })
    const chosen = sessions.filter(({ id }) => sessionIds.includes(id))
    const name = t('name', { forum: words(forum.name, locale) })
    const file = agendaFeed(forum, chosen, name, { locale, base: `${env().PUBLIC_URL}/${locale}`, at: now() })
    return answerOnce(request, file, {
      ...feedHeaders('agenda'),
      'Cache-Control': 'private, no-cache',
      'Content-Security-Policy': dataPolicy,
    })
  },
)
