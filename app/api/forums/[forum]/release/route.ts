import { cachedForum, cachedProgramme } from '@/app/_server/cached'
import { answerOnce } from '@/app/_server/etag'
import { defineRoute, refusal } from '@/app/_server/route'

/** The number of the latest release; asked by every open programme once a minute. */
export const GET = defineRoute<undefined, { forum: string }>({ name: 'forum.release' }, async ({ request, params }) => {
  const [forum, { number }] = await Promise.all([cachedForum(params.forum), cachedProgramme(params.forum)])
  if (!forum) return refusal('unknown-forum', 404)
  const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'public, max-age=0, must-revalidate' }
  return answerOnce(request, JSON.stringify({ number }), headers)
})
