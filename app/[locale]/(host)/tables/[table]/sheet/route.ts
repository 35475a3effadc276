import { hostedTable } from '@/app/_server/guards'
import { defineRoute } from '@/app/_server/route'
import type { HostedTable } from '@/domain/shared/scope'
import { hostSheet } from '@/domain/workshops/queries/hosted-table'
import { roundsOnSheet } from '../sheet'

/** Who sits at this table in each round and how they are ticked, for a page that is already open. */
export const GET = defineRoute<HostedTable, { locale: string; table: string }>(
  { name: 'tables.sheet', guard: ({ params }) => hostedTable(params.table) },
  async ({ scope }) =>
    Response.json(roundsOnSheet(await hostSheet(scope)), { headers: { 'Cache-Control': 'no-store' } }),
)
