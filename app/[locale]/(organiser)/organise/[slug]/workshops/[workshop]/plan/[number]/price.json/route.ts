import { organisedForum } from '@/app/_server/guards'
import { defineRoute } from '@/app/_server/route'
import type { OrganisedForum } from '@/domain/shared/scope'
import { versionNumbered } from '@/domain/workshops/queries/plans'
import { seatPrice } from '@/domain/workshops/queries/seat-price'

type Params = { locale: string; slug: string; workshop: string; number: string }

/** What a change of seat would cost: `?round=1&person=…&to=TABLE` or `&with=PERSON`. */
export const GET = defineRoute<OrganisedForum, Params>(
  { name: 'workshops.seat-price', guard: ({ params }) => organisedForum(params.slug, 'workshops.seat') },
  async ({ request, params, scope }) => {
    const asked = Object.fromEntries(request.nextUrl.searchParams)
    const planId = await versionNumbered(scope, params.workshop, Number(params.number))
    const { round, person = '', to = '', with: other } = asked
    const change = { round: Number(round), person, ...(other ? { with: other } : { to }) }
    const price = planId && (await seatPrice(scope, planId, change))
    if (!price) return Response.json({ ok: false, error: 'not-seated' }, { status: 404 })
    const { ok } = price
    return Response.json(ok ? { ok, change: price.change, allowed: price.allowed } : { ok, error: price.error }, {
      headers: { 'Cache-Control': 'no-store' },
    })
  },
)
