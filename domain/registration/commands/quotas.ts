import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db/client'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum } from '../../shared/scope'
import { seatedStatuses } from '../seats'
import type { QuotaValues, TypeValues } from '../setup'
import type { When } from './attendee'
import { freeSeat, lockQuotas, serveLine } from './seating'
import { arrange } from './setup-change'

/**
 * Adds a quota, or changes one. More seats are offered at once to those in line; fewer than are taken takes nobody's seat
 * away: nobody gets one until enough have left.
 */
export async function saveQuota(
  scope: OrganisedForum,
  { id, ...values }: QuotaValues,
  { at = now() }: When = {},
): Promise<Result<{ quotaId: string }, 'not-allowed' | 'not-found'>> {
  const { forumId } = scope
  return arrange(scope, 'quota', at, async (tx, changed): Promise<Result<{ quotaId: string }, 'not-found'>> => {
    if (id === undefined) {
      const position = await tx.quota.count({ where: { forumId } })
      const quota = await tx.quota.create({ data: { ...values, forumId, position }, select: { id: true } })
      changed({ subjectId: quota.id, act: 'quota-added', detail: { capacity: values.capacity } })
      return accept({ quotaId: quota.id })
    }
    const { count } = await tx.quota.updateMany({ where: { id, forumId }, data: values })
    if (count === 0) return refuse('not-found')
    changed({ subjectId: id, act: 'quota-changed', detail: { capacity: values.capacity } })
    await serveLine(tx, id, at)
    return accept({ quotaId: id })
  })
}

/** Removes a quota no type uses. */
export async function removeQuota(
  scope: OrganisedForum,
  id: string,
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed' | 'not-found' | 'quota-in-use'>> {
  const { forumId } = scope
  return arrange(scope, 'quota', at, async (tx, changed): Promise<Result<null, 'not-found' | 'quota-in-use'>> => {
    if ((await tx.registrationType.count({ where: { quotaId: id } })) > 0) return refuse('quota-in-use')
    const { count } = await tx.quota.deleteMany({ where: { id, forumId } })
    if (count === 0) return refuse('not-found')
    changed({ subjectId: id, act: 'quota-removed' })
    return accept(null)
  })
}

export type SaveTypeRefusal = 'not-allowed' | 'not-found' | 'unknown-quota' | 'quota-full'

/** Adds a type, or changes one. Its registrations, offers and line go with it to another quota, if all have a seat there. */
export async function saveType(
  scope: OrganisedForum,
  { id, ...values }: TypeValues,
  { at = now() }: When = {},
): Promise<Result<{ typeId: string }, SaveTypeRefusal>> {
  const { forumId } = scope
  return arrange(scope, 'type', at, async (tx, changed): Promise<Result<{ typeId: string }, SaveTypeRefusal>> => {
    const former = id === undefined ? null : await tx.registrationType.findFirst({ where: { id, forumId } })
    if (id !== undefined && former === null) return refuse('not-found')
    if ((await tx.quota.count({ where: { id: values.quotaId, forumId } })) === 0) return refuse('unknown-quota')
    if (former === null) {
      const position = await tx.registrationType.count({ where: { forumId } })
      const type = await tx.registrationType.create({ data: { ...values, forumId, position }, select: { id: true } })
      changed({ subjectId: type.id, act: 'type-added' })
      return accept({ typeId: type.id })
    }
    if (former.quotaId !== values.quotaId && !(await moveSeats(tx, former, values.quotaId, at))) {
      return refuse('quota-full')
    }
    await tx.registrationType.update({ where: { id: former.id }, data: values, select: { id: true } })
    changed({ subjectId: former.id, act: 'type-changed' })
    return accept({ typeId: former.id })
  })
}

/** Moves all a type holds to another quota; false, and nothing done, when it has too few seats. */
async function moveSeats(tx: Tx, type: { id: string; quotaId: string }, to: string, at: Date): Promise<boolean> {
  await lockQuotas(tx, [type.quotaId, to])
  const seated = await tx.registration.count({ where: { typeId: type.id, status: { in: [...seatedStatuses] } } })
  const offered = await tx.waitingListEntry.count({ where: { typeId: type.id, status: 'OFFERED' } })
  const seats = seated + offered
  const { capacity, taken } = await tx.quota.findUniqueOrThrow({ where: { id: to } })
  if (seats > 0 && taken + seats > capacity) return false
  await tx.registrationType.update({ where: { id: type.id }, data: { quotaId: to }, select: { id: true } })
  const open = { typeId: type.id, status: { in: ['WAITING', 'OFFERED'] as ('WAITING' | 'OFFERED')[] } }
  await tx.waitingListEntry.updateMany({ where: open, data: { quotaId: to } })
  await tx.quota.update({ where: { id: to }, data: { taken: { increment: seats } }, select: { id: true } })
  await freeSeat(tx, type.quotaId, at, seats)
  await serveLine(tx, to, at)
  return true
}

/** Removes a type nobody ever registered for; any other is archived: no longer offered, its registrations stay. */
export async function removeType(
  scope: OrganisedForum,
  id: string,
  { at = now() }: When = {},
): Promise<Result<{ archived: boolean }, 'not-allowed' | 'not-found'>> {
  const { forumId } = scope
  return arrange(scope, 'type', at, async (tx, changed): Promise<Result<{ archived: boolean }, 'not-found'>> => {
    const type = await tx.registrationType.findFirst({ where: { id, forumId }, select: { quotaId: true } })
    if (type === null) return refuse('not-found')
    await lockQuotas(tx, [type.quotaId])
    const archived = (await tx.registration.count({ where: { typeId: id } })) > 0
    if (archived) await tx.registrationType.update({ where: { id }, data: { archivedAt: at }, select: { id: true } })
    else await tx.registrationType.delete({ where: { id }, select: { id: true } })
    changed({ subjectId: id, act: archived ? 'type-archived' : 'type-removed' })
    return accept({ archived })
  })
}

/** Puts types in this order; those not listed keep theirs, after them. */
export async function reorderTypes(
  scope: OrganisedForum,
  ids: readonly string[],
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed'>> {
  return arrange(scope, 'type', at, async (tx, changed): Promise<Result<null, never>> => {
    for (const [position, id] of ids.entries()) {
      await tx.registrationType.updateMany({ where: { id, forumId: scope.forumId }, data: { position } })
    }
    changed({ subjectId: scope.forumId, act: 'types-reordered' })
    return accept(null)
  })
}
