import { z } from 'zod'
import { hostedTable } from '@/app/_server/guards'
import { defineRoute, refusal } from '@/app/_server/route'
import type { HostedTable } from '@/domain/shared/scope'
import { tickGuest } from '@/domain/workshops/commands/presence'

const ticked = z.object({
  registrationId: z.string().min(1).max(64),
  round: z.number().int().min(1).max(99),
  presence: z.enum(['here', 'absent']).nullable(),
})

/** One tick, kept on the device until it has arrived: sent twice, it is the same tick. */
export const POST = defineRoute<HostedTable, { locale: string; table: string }>(
  { name: 'tables.tick', guard: ({ params }) => hostedTable(params.table) },
  async ({ request, scope }) => {
    const sent = ticked.safeParse(await request.json().catch(() => null))
    if (!sent.success) return refusal('invalid', 400)
    const result = await tickGuest(scope, sent.data)
    return result.ok ? Response.json({ ok: true }) : refusal(result.error, 409)
  },
)
