import { allowOtherSites, type FeedParams, programmeFeed } from '@/app/_server/feed'
import { defineRoute } from '@/app/_server/route'
import { forumJsonLd, jsonLdText } from '@/domain/programme/schema-org'
import { now } from '@/lib/clock'

/** The forum and its sessions as schema.org events. */
export const GET = defineRoute<undefined, FeedParams>(
  { name: 'forum.programme-jsonld' },
  programmeFeed({
    contentType: 'application/ld+json; charset=utf-8',
    extension: 'jsonld',
    write: (forum, { sessions }, { base, locale }) =>
      jsonLdText(forumJsonLd(forum, sessions, { base, locale, at: now() })),
  }),
)

export const OPTIONS = defineRoute<undefined, FeedParams>({ name: 'forum.programme-jsonld' }, allowOtherSites)
