import { eventStream } from '@/app/_server/live'
import { defineRoute, refusal } from '@/app/_server/route'
import { workshopClock } from '@/domain/workshops/queries/clock'
import { workshopTopic } from '@/domain/workshops/workshop-topic'
import type { Message } from '@/lib/live/announce'

/** What is told of each message: read once, however many pages are open. */
const clocks = new WeakMap<Message, Promise<object>>()

function withClock(workshop: string, message: Message): Promise<object> {
  const { what, ids = [] } = message
  const known = clocks.get(message) ?? workshopClock(workshop).then((clock) => ({ what, ids, rounds: clock?.rounds }))
  clocks.set(message, known)
  return known
}

/**
 * Tells every open page of a public workshop what has changed, `{ what, ids }`: never who, and never who did it. What
 * changes the clock brings the clock along, so that three hundred phones need not ask for it at once.
 */
export const GET = defineRoute<undefined, { workshop: string }>(
  { name: 'workshops.public-events' },
  async ({ request, params, facts }) => {
    if (!(await workshopClock(params.workshop))) return refusal('unknown-workshop', 404)
    return eventStream(workshopTopic(params.workshop), {
      requestId: facts.requestId,
      signal: request.signal,
      tell: (message) =>
        message.what === 'clock'
          ? withClock(params.workshop, message)
          : { what: message.what ?? '', ids: message.ids ?? [] },
    })
  },
)
