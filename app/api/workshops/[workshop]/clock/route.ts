import { defineRoute, refusal } from '@/app/_server/route'
import { workshopClock } from '@/domain/workshops/queries/clock'

/** The rounds of a public workshop as their clock is kept; nothing about a person. */
export const GET = defineRoute<undefined, { workshop: string }>({ name: 'workshops.clock' }, async ({ params }) => {
  const clock = await workshopClock(params.workshop)
  if (!clock) return refusal('unknown-workshop', 404)
  return Response.json(clock, { headers: { 'Cache-Control': 'no-store' } })
})
