import { cachedChangeLog, cachedForum } from '@/app/_server/cached'
import { changeFeed } from '@/app/_server/change-feed'
import { answerOnce } from '@/app/_server/etag'
import { allowOtherSites, type FeedParams, openToOtherSites } from '@/app/_server/feed'
import { defineRoute, refusal } from '@/app/_server/route'
import { asLocale } from '@/domain/shared/locale'
import { dataPolicy } from '@/lib/csp/policy'
import { siteIn } from '../../../_parts/about-page'

/** The change log for feed readers, in one language. */
export const GET = defineRoute<undefined, FeedParams>({ name: 'forum.change-feed' }, async ({ request, params }) => {
  const locale = asLocale(params.locale)
  const [forum, log] = await Promise.all([cachedForum(params.forum), cachedChangeLog(params.forum)])
  if (!forum) return refusal('unknown-programme', 404)
  return answerOnce(request, await changeFeed(log, { forum, locale, base: siteIn(locale) }), {
    ...openToOtherSites,
    'Content-Type': 'application/atom+xml; charset=utf-8',
    'Content-Language': locale,
    'Cache-Control': 'public, max-age=60',
    'Content-Security-Policy': dataPolicy,
  })
})

export const OPTIONS = defineRoute<undefined, FeedParams>({ name: 'forum.change-feed' }, allowOtherSites)
