import { organisedForum } from '@/app/_server/guards'
import { defineRoute } from '@/app/_server/route'
import type { OrganisedForum } from '@/domain/shared/scope'
import { seatingBoard } from '@/domain/workshops/queries/boards'
import { wallBoard } from '../wall-board'

type Params = { locale: string; forum: string; workshop: string }

/** Names and tables for a screen that is already open; null while no plan is published. */
export const GET = defineRoute<OrganisedForum, Params>(
  { name: 'screens.board', guard: ({ params }) => organisedForum(params.forum, 'workshops.run') },
  async ({ params, scope }) =>
    Response.json(wallBoard(await seatingBoard(scope, params.workshop)), { headers: { 'Cache-Control': 'no-store' } }),
)
