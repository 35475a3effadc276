import { db } from '@/lib/db/client'
import type { OrganisedForum } from '../../shared/scope'
import type { SeatRow } from '../assignment'

/** A version in the list of plans. */
export type PlanVersion = {
  planId: string
  number: number
  status: 'DRAFT' | 'PUBLISHED'
  /** Whether it is the one everybody is told now. */
  current: boolean
  revision: number
  seed: number
  figures: unknown
  bounds: unknown
  proved: boolean
  note: string | null
  reason: string | null
  repairOfId: string | null
  createdAt: Date
  /** Name or address of the organiser; null when nobody did. */
  by: string | null
  publishedAt: Date | null
  /** Changes by hand that are not taken back. */
  moves: number
}

/** All versions of a workshop's plan, newest first. */
export async function planVersions({ forumId }: OrganisedForum, workshopId: string): Promise<PlanVersion[]> {
  const rows = await db().seatingPlan.findMany({
    where: { workshopId, workshop: { forumId } },
    orderBy: { number: 'desc' },
    include: { published: { select: { id: true } }, _count: { select: { moves: { where: { undoneAt: null } } } } },
  })
  const ids = rows.flatMap(({ createdById }) => createdById ?? [])
  const users = await db().user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true, email: true } })
  const names = new Map(users.map(({ id, name, email }) => [id, name ?? email]))
  return rows.map(({ id, published, createdById, _count, workshopId: _, publishedById: _by, ...row }) => ({
    ...row,
    planId: id,
    current: published !== null,
    by: createdById && (names.get(createdById) ?? null),
    moves: _count.moves,
  }))
}

/** The seats of one plan of this forum. */
export function seatsOf({ forumId }: OrganisedForum, planId: string): Promise<SeatRow[]> {
  return db().seat.findMany({
    where: { planId, plan: { workshop: { forumId } } },
    select: { round: true, registrationId: true, tableId: true },
    orderBy: [{ round: 'asc' }, { registrationId: 'asc' }],
  })
}

/** The plan of a workshop of this forum with that number; null when there is none. */
export async function versionNumbered(
  { forumId }: OrganisedForum,
  workshopId: string,
  number: number,
): Promise<string | null> {
  if (!Number.isInteger(number)) return null
  const plan = await db().seatingPlan.findFirst({
    where: { workshopId, number, workshop: { forumId } },
    select: { id: true },
  })
  return plan?.id ?? null
}
