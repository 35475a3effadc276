import { organisedForum } from '@/app/_server/guards'
import { defineRoute } from '@/app/_server/route'
import { may } from '@/domain/people/policy'
import { suggestPeople } from '@/domain/people/queries/directory'
import { registrationPage } from '@/domain/registration/queries/list'
import type { OrganisedForum } from '@/domain/shared/scope'

type Params = { locale: string; slug: string; workshop: string }

const most = 5

/** Registered people, for whoever may read them, then people of the directory: `[{ id, label, detail }]`. */
export const GET = defineRoute<OrganisedForum, Params>(
  {
    name: 'workshops.suggest-holders',
    limit: 'action',
    guard: ({ params }) => organisedForum(params.slug, 'workshops.edit'),
  },
  async ({ scope, request }) => {
    const asked = request.nextUrl.searchParams
    const typed = (asked.get('q') ?? '').slice(0, 100)
    const [registered, people] = await Promise.all([
      may(scope.role, 'registrations.read')
        ? registrationPage(scope, { search: typed, status: 'CONFIRMED', sort: 'name' })
        : null,
      asked.get('only') === 'registered' ? [] : suggestPeople(scope, typed, most),
    ])
    const answer = [
      ...(registered?.rows ?? []).slice(0, most).map(({ id, givenName, familyName, organisation, reference }) => ({
        id: `registration ${id}`,
        label: `${givenName} ${familyName}`,
        detail: [organisation, reference].filter(Boolean).join(', '),
      })),
      ...people.map(({ id, givenName, familyName, organisation }) => ({
        id: `person ${id}`,
        label: `${givenName} ${familyName}`,
        detail: organisation ?? '',
      })),
    ]
    return Response.json(answer, { headers: { 'Cache-Control': 'private, no-store' } })
  },
)
