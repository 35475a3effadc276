import { allowOtherSites, type FeedParams, programmeFeed } from '@/app/_server/feed'
import { defineRoute } from '@/app/_server/route'
import { programmeCsv } from '@/domain/programme/exchange/programme-csv'

/** The programme as a table. */
export const GET = defineRoute<undefined, FeedParams>(
  { name: 'forum.programme-csv' },
  programmeFeed({
    contentType: 'text/csv; charset=utf-8; header=present',
    extension: 'csv',
    write: programmeCsv,
  }),
)

export const OPTIONS = defineRoute<undefined, FeedParams>({ name: 'forum.programme-csv' }, allowOtherSites)
