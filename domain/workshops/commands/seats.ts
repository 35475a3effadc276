import { now } from '@/lib/clock'
import { abort, type Tx } from '@/lib/db/client'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum } from '../../shared/scope'
import type { SeatChange } from '../assignment'
import { seatingRound } from '../round-plan'
import type { SeenPlan } from './publish'
import { freeTableSeat, takeTableSeat } from './seat-writing'
import { tellTables } from './tell-tables'
import { changeWorkshop, type HeldWorkshop, type WorkshopRefusal } from './workshop-change'

type When = { at?: Date }

/** Somebody's seat in one round; null: none. A swap is two of these. */
export type WantedSeat = { registrationId: string; round: number; tableId: string | null }

export type SeatRefusal =
  | 'not-allowed'
  | 'unknown-plan'
  | 'plan-changed'
  | 'unknown-table'
  | 'unknown-registration'
  | 'seat-locked'
  | 'round-over'
  | 'table-full'
  | 'same-seat'
  | WorkshopRefusal

type Moving = { planId: string; published: boolean; workshop: HeldWorkshop }

/** A round that is over keeps its seats: they say who met whom. */
const isOver = ({ published, workshop }: Moving, round: number) =>
  published && round < seatingRound(workshop.format, workshop.roundReached)

async function seatNow(tx: Tx, planId: string, { registrationId, round }: WantedSeat): Promise<string | null> {
  const where = { planId_round_registrationId: { planId, round, registrationId } }
  return (await tx.seat.findUnique({ where, select: { tableId: true } }))?.tableId ?? null
}

async function changesOf(tx: Tx, moving: Moving, wanted: readonly WantedSeat[]) {
  const { planId, workshop } = moving
  const changes: SeatChange[] = []
  for (const seat of wanted) {
    const { registrationId, round, tableId: to } = seat
    if (isOver(moving, round)) return refuse('round-over')
    const from = await seatNow(tx, planId, seat)
    if (from === to) continue
    const where = { workshopId_registrationId_round: { workshopId: workshop.id, registrationId, round } }
    const lock = await tx.seatLock.findUnique({ where, select: { tableId: true } })
    if (lock && lock.tableId !== to) return refuse('seat-locked')
    if (to && (await tx.workshopTable.count({ where: { id: to, workshopId: workshop.id } })) === 0) {
      return refuse('unknown-table')
    }
    const there = { id: registrationId, forumId: workshop.forumId, status: 'CONFIRMED' as const }
    if (!from && (await tx.registration.count({ where: there })) === 0) return refuse('unknown-registration')
    changes.push({ registrationId, round, from, to })
  }
  return changes.length > 0 ? accept(changes) : refuse('same-seat')
}

/** Frees what is left, then takes what is wanted; a table without room undoes all of it. */
export async function applyChanges(tx: Tx, planId: string, changes: readonly SeatChange[]): Promise<void> {
  for (const { registrationId, round, from } of changes) {
    if (from === null) continue
    const { count } = await tx.seat.deleteMany({ where: { planId, round, registrationId, tableId: from } })
    if (count === 0) abort(refuse('plan-changed'))
    await freeTableSeat(tx, { planId, round, tableId: from })
  }
  for (const { registrationId, round, to } of changes) {
    if (to === null) continue
    if (!(await takeTableSeat(tx, { planId, round, tableId: to }))) abort(refuse('table-full'))
    await tx.seat.create({ data: { planId, round, registrationId, tableId: to }, select: { round: true } })
  }
}

type Claimed = Moving & { number: number }

async function claimPlan(tx: Tx, workshop: HeldWorkshop, { planId, revision }: SeenPlan) {
  const { count } = await tx.seatingPlan.updateMany({
    where: { id: planId, workshopId: workshop.id, revision },
    data: { revision: { increment: 1 } },
  })
  const plan = await tx.seatingPlan.findFirst({
    where: { id: planId, workshopId: workshop.id },
    select: { status: true, number: true },
  })
  if (plan === null) return refuse('unknown-plan')
  if (count === 0) return refuse('plan-changed')
  const claimed: Claimed = { planId, published: plan.status === 'PUBLISHED', workshop, number: plan.number }
  return accept(claimed)
}

/**
 * Gives people other seats, in one round or several: a move, a swap, a seat taken back. All of it or nothing. On the
 * plan that was published, those who move are told.
 */
export async function moveSeats(
  scope: OrganisedForum,
  seen: SeenPlan,
  wanted: readonly WantedSeat[],
  { at = now() }: When = {},
): Promise<Result<{ revision: number; moveId: string }, SeatRefusal>> {
  const { workshopId, planId } = seen
  return changeWorkshop(scope, { needs: 'workshops.seat', workshopId, at }, async (tx, workshop, changed) => {
    const claimed = await claimPlan(tx, workshop, seen)
    if (!claimed.ok) return claimed
    const changes = await changesOf(tx, claimed.value, wanted)
    if (!changes.ok) return abort(changes)
    await applyChanges(tx, planId, changes.value)
    const act = wanted.length > 1 ? 'swapped' : 'moved'
    const { id: moveId } = await tx.seatMove.create({
      data: { planId, changes: changes.value, act, createdAt: at, createdById: scope.userId },
      select: { id: true },
    })
    if (claimed.value.published) await tellMoved(tx, workshop, changes.value, { reason: 'organiser', key: moveId })
    changed({ what: 'seats', act: 'seats-moved', ids: [planId], detail: { seats: changes.value.length } })
    return accept({ revision: seen.revision + 1, moveId })
  })
}

/** Tells those whose tables to come are others, and why. */
export async function tellMoved(
  tx: Tx,
  workshop: HeldWorkshop,
  changes: readonly SeatChange[],
  { reason, key }: { reason: string; key: string },
): Promise<void> {
  const coming = changes.filter(({ round, to }) => to !== null && round >= workshop.roundReached)
  const registrationIds = [...new Set(coming.map(({ registrationId }) => registrationId))]
  const telling = { workshopId: workshop.id, registrationIds, reason, key: `tables:${key}` }
  await tellTables(tx, { ...telling, template: 'tables-changed' })
}

/** Takes back the last change made by hand that was not taken back yet. */
export async function undoSeats(
  scope: OrganisedForum,
  seen: SeenPlan,
  { at = now() }: When = {},
): Promise<Result<{ revision: number }, SeatRefusal | 'nothing-to-undo'>> {
  const { workshopId, planId } = seen
  return changeWorkshop(scope, { needs: 'workshops.seat', workshopId, at }, async (tx, workshop, changed) => {
    const claimed = await claimPlan(tx, workshop, seen)
    if (!claimed.ok) return claimed
    const move = await tx.seatMove.findFirst({
      where: { planId, undoneAt: null },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    })
    if (move === null) return abort(refuse('nothing-to-undo'))
    const back = (move.changes as SeatChange[]).map(({ from, to, ...rest }) => ({ ...rest, from: to, to: from }))
    if (back.some(({ round }) => isOver(claimed.value, round))) return abort(refuse('round-over'))
    await applyChanges(tx, planId, back)
    const data = { undoneAt: at, undoneById: scope.userId }
    await tx.seatMove.update({ where: { id: move.id }, data, select: { id: true } })
    const key = `${move.id}:undone`
    if (claimed.value.published) await tellMoved(tx, workshop, back, { reason: 'organiser', key })
    changed({ what: 'seats', act: 'seats-undone', ids: [planId] })
    return accept({ revision: seen.revision + 1 })
  })
}

/** Keeps somebody at a table in one round, whatever the search does; null lets go. */
export async function lockSeat(
  scope: OrganisedForum,
  workshopId: string,
  { registrationId, round, tableId }: WantedSeat,
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed' | 'unknown-table' | 'unknown-registration' | WorkshopRefusal>> {
  return changeWorkshop(scope, { needs: 'workshops.seat', workshopId, at }, async (tx, workshop, changed) => {
    const key = { workshopId, registrationId, round }
    if (tableId === null) await tx.seatLock.deleteMany({ where: key })
    else {
      if ((await tx.workshopTable.count({ where: { id: tableId, workshopId } })) === 0) return refuse('unknown-table')
      const there = { id: registrationId, forumId: workshop.forumId, erasedAt: null }
      if ((await tx.registration.count({ where: there })) === 0) return refuse('unknown-registration')
      const data = { tableId, createdAt: at, createdById: scope.userId }
      const where = { workshopId_registrationId_round: key }
      await tx.seatLock.upsert({ where, update: data, create: { ...key, ...data } })
    }
    changed({ what: 'seats', act: tableId ? 'seat-locked' : 'seat-unlocked', detail: { registrationId, round } })
    return accept(null)
  })
}
