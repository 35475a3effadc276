import { defineRoute } from '@/app/_server/route'
import { suggestOrganisations } from '@/domain/registration/queries/organisations'

/** Organisations already known, for what was typed. */
export const GET = defineRoute({ name: 'suggest.organisations', limit: 'action' }, async ({ request }) => {
  const typed = (request.nextUrl.searchParams.get('q') ?? '').slice(0, 100)
  const names = await suggestOrganisations(typed, 8)
  return Response.json(
    { suggestions: names.map((value) => ({ value })) },
    { headers: { 'Cache-Control': 'private, max-age=60' } },
  )
})
