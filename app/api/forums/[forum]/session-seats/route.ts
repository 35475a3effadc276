import { cachedForum } from '@/app/_server/cached'
import { answerOnce } from '@/app/_server/etag'
import { defineRoute, refusal } from '@/app/_server/route'
import { sessionCounts } from '@/domain/registration/queries/session-seats'
import { now } from '@/lib/clock'

/** Milliseconds for which one answer serves everybody. */
const freshFor = 2_000

const answers = new Map<string, { until: number; body: Promise<string> }>()

/** Seats inside sessions; asked by every open page, read from the database at most every two seconds. */
function countsOf(forumId: string): Promise<string> {
  const at = now().getTime()
  const kept = answers.get(forumId)
  if (kept && kept.until > at) return kept.body
  const body = sessionCounts(forumId).then((counts) => JSON.stringify(counts))
  answers.set(forumId, { until: at + freshFor, body })
  body.catch(() => answers.delete(forumId))
  return body
}

/** `{ [sessionId]: { capacity, taken, waiting } }` for the sessions one signs up for. */
export const GET = defineRoute<undefined, { forum: string }>(
  { name: 'forum.session-seats' },
  async ({ request, params }) => {
    const forum = await cachedForum(params.forum)
    if (!forum) return refusal('unknown-forum', 404)
    return answerOnce(request, await countsOf(forum.id), {
      'Content-Type': 'application/json',
      'Cache-Control': 'public, max-age=3',
    })
  },
)
