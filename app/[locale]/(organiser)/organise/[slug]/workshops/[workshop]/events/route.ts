import { notFound } from 'next/navigation'
import { organisedForum } from '@/app/_server/guards'
import { eventStream } from '@/app/_server/live'
import { defineRoute } from '@/app/_server/route'
import { workshopIn } from '@/domain/workshops/queries/workshop'
import { workshopTopic } from '@/domain/workshops/workshop-topic'

type Params = { locale: string; slug: string; workshop: string }

/** Tells the organisers' pages that are open what changes in a workshop of this forum: `{ what, ids, by }`. */
export const GET = defineRoute<string, Params>(
  {
    name: 'workshops.events',
    guard: async ({ params }) => {
      const scope = await organisedForum(params.slug, 'forum.read')
      if (!(await workshopIn(scope, params.workshop))) notFound()
      return workshopTopic(params.workshop)
    },
  },
  ({ request, scope: topic, facts }) => eventStream(topic, { requestId: facts.requestId, signal: request.signal }),
)
