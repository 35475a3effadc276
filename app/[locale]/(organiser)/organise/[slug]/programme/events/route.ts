import { organisedForum } from '@/app/_server/guards'
import { eventStream } from '@/app/_server/live'
import { defineRoute } from '@/app/_server/route'
import { draftTopic } from '@/domain/programme/draft-topic'
import type { OrganisedForum } from '@/domain/shared/scope'

type Params = { locale: string; slug: string }

/** Tells the editors that are open what changes in the draft: `{ ids, by }`. */
export const GET = defineRoute<OrganisedForum, Params>(
  { name: 'programme.events', guard: ({ params }) => organisedForum(params.slug, 'forum.read') },
  ({ request, scope, facts }) =>
    eventStream(draftTopic(scope.forumId), { requestId: facts.requestId, signal: request.signal }),
)
