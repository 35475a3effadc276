import { organisedForum } from '@/app/_server/guards'
import { defineRoute } from '@/app/_server/route'
import { draftOf, draftSessions } from '@/domain/programme/queries/draft'
import type { OrganisedForum } from '@/domain/shared/scope'

/** The draft for an open editor: the sessions of `?ids=a,b` that are still there, or all of it. */
export const GET = defineRoute<OrganisedForum, { locale: string; slug: string }>(
  { name: 'programme.draft', guard: ({ params }) => organisedForum(params.slug) },
  async ({ request, scope }) => {
    const ids = request.nextUrl.searchParams.get('ids')?.split(',').slice(0, 200)
    const body = ids ? { sessions: await draftSessions(scope, ids) } : await draftOf(scope)
    return Response.json(body, { headers: { 'Cache-Control': 'no-store' } })
  },
)
