import { eventStream } from '@/app/_server/live'
import { defineRoute, refusal } from '@/app/_server/route'
import { workshopClock } from '@/domain/workshops/queries/clock'
import { workshopTopic } from '@/domain/workshops/workshop-topic'

/** Tells every open page of a public workshop what has changed, `{ what, ids }`: never who, and never who did it. */
export const GET = defineRoute<undefined, { workshop: string }>(
  { name: 'workshops.public-events' },
  async ({ request, params, facts }) => {
    if (!(await workshopClock(params.workshop))) return refusal('unknown-workshop', 404)
    return eventStream(workshopTopic(params.workshop), {
      requestId: facts.requestId,
      signal: request.signal,
      tell: ({ what = '', ids = [] }) => ({ what, ids }),
    })
  },
)
