import { allowOtherSites, type FeedParams, programmeFeed } from '@/app/_server/feed'
import { defineRoute } from '@/app/_server/route'
import { scheduleOf } from '@/domain/programme/exchange/schedule'
import { scheduleJson } from '@/domain/programme/exchange/schedule-json'

/** The same as JSON, version 1 of the format. */
export const GET = defineRoute<undefined, FeedParams>(
  { name: 'forum.schedule-json' },
  programmeFeed({
    contentType: 'application/json; charset=utf-8',
    extension: 'json',
    write: (forum, programme, context) =>
      JSON.stringify(scheduleJson(scheduleOf(forum, programme, context), new URL(context.base).origin)),
  }),
)

export const OPTIONS = defineRoute<undefined, FeedParams>({ name: 'forum.schedule-json' }, allowOtherSites)
