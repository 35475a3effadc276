import { allowOtherSites, type FeedParams, programmeFeed } from '@/app/_server/feed'
import { defineRoute } from '@/app/_server/route'
import { scheduleOf } from '@/domain/programme/exchange/schedule'
import { scheduleXml } from '@/domain/programme/exchange/schedule-xml'

/** The programme for apps that read the c3voc schedule format. */
export const GET = defineRoute<undefined, FeedParams>(
  { name: 'forum.schedule-xml' },
  programmeFeed({
    contentType: 'application/xml; charset=utf-8',
    extension: 'xml',
    write: (forum, programme, context) =>
      scheduleXml(scheduleOf(forum, programme, context), `${context.base}/forums/${forum.slug}/schedule.xml`),
  }),
)

export const OPTIONS = defineRoute<undefined, FeedParams>({ name: 'forum.schedule-xml' }, allowOtherSites)
