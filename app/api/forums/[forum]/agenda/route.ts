import { z } from 'zod'
import { registrationHeldIn } from '@/app/_server/guards'
import { defineRoute, refusal } from '@/app/_server/route'
import { star } from '@/domain/registration/commands/stars'
import { type AgendaMarks, agendaMarks, nobodysAgenda } from '@/domain/registration/queries/agenda-marks'

const wanted = z.object({ sessionId: z.string().min(1).max(40), starred: z.boolean() })

const answer = (marks: AgendaMarks) => Response.json(marks, { headers: { 'Cache-Control': 'private, no-store' } })

/** What the registered person behind this browser starred and signed up for; for anybody else, that there is nothing. */
export const GET = defineRoute<undefined, { forum: string }>({ name: 'forum.agenda' }, async ({ params }) => {
  const scope = await registrationHeldIn(params.forum)
  return answer(scope ? await agendaMarks(scope) : nobodysAgenda)
})

/** Stars a session of the latest release, or takes the star back: `{ sessionId, starred }`. Answers as GET does. */
export const POST = defineRoute<undefined, { forum: string }>({ name: 'forum.star' }, async ({ request, params }) => {
  const scope = await registrationHeldIn(params.forum)
  if (!scope) return refusal('not-registered', 403)
  const sent = wanted.safeParse(await request.json().catch(() => null))
  if (!sent.success) return refusal('invalid', 422)
  const result = await star(scope, sent.data.sessionId, sent.data.starred)
  if (result.ok) return answer(await agendaMarks(scope))
  return refusal(result.error, result.error === 'unknown-session' ? 404 : 409)
})
