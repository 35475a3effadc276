import { cachedForum, cachedProgramme } from '@/app/_server/cached'
import { answerOnce } from '@/app/_server/etag'
import { allowOtherSites, openToOtherSites } from '@/app/_server/feed'
import { defineRoute, refusal } from '@/app/_server/route'
import { feedHeaders, sessionFeed } from '@/app/_server/session-calendar'
import { asLocale } from '@/domain/shared/locale'
import { now } from '@/lib/clock'
import { dataPolicy } from '@/lib/csp/policy'
import { siteIn } from '../../../_parts/about-page'

type Params = { locale: string; forum: string }

/** The programme for calendars: to download or to subscribe to, in one language. */
export const GET = defineRoute<undefined, Params>({ name: 'forum.programme-feed' }, async ({ request, params }) => {
  const locale = asLocale(params.locale)
  const [forum, { sessions }] = await Promise.all([cachedForum(params.forum), cachedProgramme(params.forum)])
  if (!forum || (sessions.length === 0 && !forum.dayKnown)) return refusal('unknown-programme', 404)
  const context = { locale, base: siteIn(locale), at: now() }
  const file = sessionFeed(forum, sessions, forum.name, context)
  return answerOnce(request, file, {
    ...openToOtherSites,
    ...feedHeaders(forum.slug),
    'Content-Security-Policy': dataPolicy,
  })
})

export const OPTIONS = defineRoute<undefined, Params>({ name: 'forum.programme-feed' }, allowOtherSites)
