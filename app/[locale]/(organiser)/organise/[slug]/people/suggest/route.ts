import { organisedForum } from '@/app/_server/guards'
import { defineRoute } from '@/app/_server/route'
import { suggestPeople } from '@/domain/people/queries/directory'
import { asLocale } from '@/domain/shared/locale'
import { words } from '@/domain/shared/multilingual'

type Params = { locale: string; slug: string }

/** People of the directory for what was typed: `[{ id, label, detail }]`. */
export const GET = defineRoute<Awaited<ReturnType<typeof organisedForum>>, Params>(
  {
    name: 'organise.suggest-people',
    limit: 'action',
    guard: ({ params }) => organisedForum(params.slug, 'programme.edit'),
  },
  async ({ scope, params, request }) => {
    const typed = (request.nextUrl.searchParams.get('q') ?? '').slice(0, 100)
    const people = await suggestPeople(scope, typed)
    return Response.json(
      people.map(({ id, givenName, familyName, organisation, ...person }) => ({
        id,
        label: `${givenName} ${familyName}`,
        detail: [words(person.function, asLocale(params.locale)), organisation].filter(Boolean).join(', '),
      })),
      { headers: { 'Cache-Control': 'private, no-store' } },
    )
  },
)
