import { cachedForum } from '@/app/_server/cached'
import { defineRoute, refusal } from '@/app/_server/route'
import { type Availability, availability } from '@/domain/registration/queries/public'
import { now } from '@/lib/clock'

/** Milliseconds for which one answer serves everybody. */
const freshFor = 2_000

const answers = new Map<string, { until: number; value: Promise<Availability | null> }>()

/** Seats left; asked by every open page, read from the database at most every two seconds. */
function seatsOf(forumId: string): Promise<Availability | null> {
  const at = now()
  const kept = answers.get(forumId)
  if (kept && kept.until > at.getTime()) return kept.value
  const value = availability(forumId, at)
  answers.set(forumId, { until: at.getTime() + freshFor, value })
  value.catch(() => answers.delete(forumId))
  return value
}

export const GET = defineRoute<undefined, { forum: string }>({ name: 'forum.availability' }, async ({ params }) => {
  const forum = await cachedForum(params.forum)
  const seats = forum && (await seatsOf(forum.id))
  if (!seats) return refusal('unknown-forum', 404)
  return Response.json(seats, { headers: { 'Cache-Control': 'public, max-age=2' } })
})
