import type { NextRequest } from 'next/server'
import type { PublicForum } from '@/domain/forum/public-forum'
import type { ScheduleContext } from '@/domain/programme/exchange/schedule'
import type { PublicProgramme } from '@/domain/programme/public-programme'
import { asLocale } from '@/domain/shared/locale'
import { messagesOf } from '@/i18n/messages'
import { dataPolicy } from '@/lib/csp/policy'
import { env } from '@/lib/env'
import { cachedForum, cachedProgramme } from './cached'
import { answerOnce } from './etag'
import { refusal } from './route'

/** Anybody's page may read a feed, and ask whether it changed. */
export const openToOtherSites = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Last-Modified',
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const

/** The answer to a browser that asks first, because If-None-Match is not among the headers it may send unasked. */
export function allowOtherSites(): Response {
  const headers = {
    ...openToOtherSites,
    'Access-Control-Allow-Methods': 'GET, HEAD',
    'Access-Control-Allow-Headers': 'If-None-Match, If-Modified-Since',
    'Access-Control-Max-Age': '86400',
  }
  return new Response(null, { status: 204, headers })
}

export type FeedParams = { locale: string; forum: string }

type Feed = {
  contentType: string
  /** What a saved file is called: "lille-2021.xml". */
  extension: string
  write: (forum: PublicForum, programme: PublicProgramme, context: ScheduleContext) => string
}

/** Answers with a forum's latest release in one language: 404 before the first, 304 to whoever has it. */
export function programmeFeed({ contentType, extension, write }: Feed) {
  return async ({ request, params }: { request: NextRequest; params: FeedParams }): Promise<Response> => {
    const locale = asLocale(params.locale)
    const [forum, programme] = await Promise.all([cachedForum(params.forum), cachedProgramme(params.forum)])
    if (!forum || programme.number === 0) return refusal('unknown-programme', 404)
    const { public: words } = await messagesOf(locale, ['public'])
    const context = { locale, base: `${env().PUBLIC_URL}/${locale}`, everywhere: words.session.everywhere }
    return answerOnce(request, write(forum, programme, context), {
      ...openToOtherSites,
      'Content-Type': contentType,
      'Content-Language': locale,
      'Content-Disposition': `inline; filename="${forum.slug}.${extension}"`,
      'Cache-Control': 'public, max-age=60',
      'Content-Security-Policy': dataPolicy,
    })
  }
}
