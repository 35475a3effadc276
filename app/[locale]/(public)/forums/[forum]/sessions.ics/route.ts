import { cachedForum, cachedProgramme } from '@/app/_server/cached'
import { answerOnce } from '@/app/_server/etag'
import { defineRoute, refusal } from '@/app/_server/route'
import { feedHeaders, sessionFeed } from '@/app/_server/session-calendar'
import { asLocale } from '@/domain/shared/locale'
import { now } from '@/lib/clock'
import { dataPolicy } from '@/lib/csp/policy'
import { siteIn } from '../../../_parts/about-page'

type Params = { locale: string; forum: string }

/** Some sessions for a calendar: those whose ids are asked for, `?ids=a,b`. */
export const GET = defineRoute<undefined, Params>({ name: 'forum.sessions-feed' }, async ({ request, params }) => {
  const locale = asLocale(params.locale)
  const [forum, { sessions }] = await Promise.all([cachedForum(params.forum), cachedProgramme(params.forum)])
  const wanted = new Set((request.nextUrl.searchParams.get('ids') ?? '').split(','))
  const chosen = sessions.filter(({ id }) => wanted.has(id))
  if (!forum || chosen.length === 0) return refusal('unknown-session', 404)
  const context = { locale, base: siteIn(locale), at: now() }
  const file = sessionFeed(forum, chosen, forum.name, context)
  return answerOnce(request, file, { ...feedHeaders(forum.slug), 'Content-Security-Policy': dataPolicy })
})
