import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db/client'
import { knownPeople } from '../../people/queries/directory'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum } from '../../shared/scope'
import type { TableRoleKind } from '../schema'
import type { SeenWorkshop, SetupRefusal } from './setup'
import { changeWorkshop, claimSetup, type WorkshopRefusal } from './workshop-change'

type When = { at?: Date }

/** Somebody of the directory or somebody registered; null for nobody. */
export type TableRoleHolder = { personId: string } | { registrationId: string } | null

type Holder = { personId: string | null; registrationId: string | null }

async function known(tx: Tx, forumId: string, holder: NonNullable<TableRoleHolder>): Promise<Holder | null> {
  if ('personId' in holder) {
    const personId = (await knownPeople(tx, forumId, [holder.personId])).get(holder.personId)
    return personId ? { personId, registrationId: null } : null
  }
  const { registrationId: id } = holder
  const row = await tx.registration.findFirst({ where: { id, forumId, status: 'CONFIRMED' }, select: { id: true } })
  return row && { personId: null, registrationId: row.id }
}

/** Says who hosts a table, reports from it or is its witness; nobody has two tables. */
export async function setTableRole(
  scope: OrganisedForum,
  { workshopId, revision }: SeenWorkshop,
  { tableId, kind }: { tableId: string; kind: TableRoleKind },
  holder: TableRoleHolder,
  { at = now() }: When = {},
): Promise<Result<SeenWorkshop, SetupRefusal | 'unknown-table' | 'unknown-holder' | 'has-a-table'>> {
  return changeWorkshop(scope, { needs: 'workshops.edit', workshopId, at }, async (tx, workshop, changed) => {
    const table = await tx.workshopTable.findFirst({ where: { id: tableId, workshopId }, select: { id: true } })
    if (table === null) return refuse('unknown-table')
    const who = holder && (await known(tx, scope.forumId, holder))
    if (holder && !who) return refuse('unknown-holder')
    if (who) {
      const same = who.personId ? { personId: who.personId } : { registrationId: who.registrationId }
      const elsewhere = { ...same, table: { workshopId }, NOT: { tableId } }
      if ((await tx.tableRole.count({ where: elsewhere })) > 0) return refuse('has-a-table')
    }
    const claimed = await claimSetup(tx, workshop, revision, at)
    if (!claimed.ok) return claimed
    const where = { tableId_kind: { tableId, kind } }
    if (who) await tx.tableRole.upsert({ where, update: who, create: { ...who, tableId, kind } })
    else await tx.tableRole.deleteMany({ where: { tableId, kind } })
    changed({ what: 'setup', act: who ? 'role-given' : 'role-taken', ids: [tableId], detail: { kind } })
    return accept({ workshopId, revision: claimed.value })
  })
}

/** Makes the links of a table worthless; new ones follow at once. */
export async function withdrawTableLinks(
  scope: OrganisedForum,
  workshopId: string,
  tableId: string,
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed' | 'unknown-table' | WorkshopRefusal>> {
  return changeWorkshop(scope, { needs: 'workshops.edit', workshopId, at }, async (tx, _, changed) => {
    const where = { id: tableId, workshopId }
    const { count } = await tx.workshopTable.updateMany({ where, data: { linkVersion: { increment: 1 } } })
    if (count === 0) return refuse('unknown-table')
    changed({ what: 'setup', act: 'table-links-withdrawn', ids: [tableId] })
    return accept(null)
  })
}
