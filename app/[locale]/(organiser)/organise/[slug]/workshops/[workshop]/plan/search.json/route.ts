import { organisedForum } from '@/app/_server/guards'
import { defineRoute } from '@/app/_server/route'
import type { OrganisedForum } from '@/domain/shared/scope'
import { searchNow } from '@/domain/workshops/commands/search'

type Params = { locale: string; slug: string; workshop: string }

/** Where the search of this workshop stands: figures and colours, for the picture of an open page. */
export const GET = defineRoute<OrganisedForum, Params>(
  { name: 'workshops.search', guard: ({ params }) => organisedForum(params.slug, 'workshops.seat') },
  ({ scope, params }) => Response.json(searchNow(scope, params.workshop), { headers: { 'Cache-Control': 'no-store' } }),
)
