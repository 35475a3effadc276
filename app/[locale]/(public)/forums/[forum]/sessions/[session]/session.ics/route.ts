import { cachedForum, cachedProgramme } from '@/app/_server/cached'
import { answerOnce } from '@/app/_server/etag'
import { defineRoute, refusal } from '@/app/_server/route'
import { feedHeaders, sessionFeed } from '@/app/_server/session-calendar'
import { asLocale } from '@/domain/shared/locale'
import { now } from '@/lib/clock'
import { dataPolicy } from '@/lib/csp/policy'
import { siteIn } from '../../../../../_parts/about-page'

type Params = { locale: string; forum: string; session: string }

/** One session for a calendar. */
export const GET = defineRoute<undefined, Params>({ name: 'forum.session-feed' }, async ({ request, params }) => {
  const locale = asLocale(params.locale)
  const [forum, { sessions }] = await Promise.all([cachedForum(params.forum), cachedProgramme(params.forum)])
  const session = sessions.find(({ slug }) => slug === params.session)
  if (!forum || !session) return refusal('unknown-session', 404)
  const context = { locale, base: siteIn(locale), at: now() }
  const file = sessionFeed(forum, [session], session.title, context)
  return answerOnce(request, file, { ...feedHeaders(session.slug), 'Content-Security-Policy': dataPolicy })
})
