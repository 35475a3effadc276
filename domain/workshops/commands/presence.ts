import { now } from '@/lib/clock'
import { type Tx, write } from '@/lib/db/client'
import { accept, type Result, refuse } from '../../shared/result'
import type { HostedTable, OrganisedForum } from '../../shared/scope'
import type { SeatChange } from '../assignment'
import { seatedRounds } from '../round-plan'
import { freeTableSeat, takeTableSeat } from './seat-writing'
import { changeWorkshop, type HeldWorkshop, holdWorkshop, tellWorkshop, type WorkshopRefusal } from './workshop-change'

type When = { at?: Date }

/** Who ticked. */
type By = { by: 'HOST' | 'RAPPORTEUR' | 'ORGANISER'; userId: string | null; at: Date }

type Absent = { workshop: HeldWorkshop; registrationId: string; from: number; by: By }

async function roundsOf(tx: Tx, { id, format }: HeldWorkshop): Promise<number> {
  return seatedRounds(format, await tx.workshopRound.count({ where: { workshopId: id } }))
}

async function tick(
  tx: Tx,
  workshopId: string,
  seat: { round: number; registrationId: string },
  tableId: string | null,
  by: By,
) {
  const key = { workshopId, round: seat.round, registrationId: seat.registrationId }
  const where = { workshopId_round_registrationId: key }
  await tx.attendance.upsert({ where, update: { tableId, ...by }, create: { ...key, tableId, ...by } })
}

/** Notes that somebody is not there from a round on; their seats of the published plan are free for others. */
async function miss(tx: Tx, { workshop, registrationId, from, by }: Absent): Promise<void> {
  const planId = workshop.publishedPlanId
  await tx.attendance.deleteMany({ where: { workshopId: workshop.id, registrationId, round: { gt: from } } })
  await tick(tx, workshop.id, { round: from, registrationId }, null, by)
  if (planId === null) return
  const where = { planId, registrationId, round: { gte: from } }
  const seats = await tx.seat.findMany({ where, orderBy: { round: 'asc' } })
  if (seats.length === 0) return
  await tx.seat.deleteMany({ where })
  for (const { round, tableId } of seats) await freeTableSeat(tx, { planId, round, tableId })
  const changes = seats.map(({ round, tableId }): SeatChange => ({ registrationId, round, from: tableId, to: null }))
  await tx.seatMove.create({ data: { planId, changes, act: 'absent', createdAt: by.at, createdById: by.userId } })
}

/** Gives somebody who was missed by mistake their seats back, as far as nobody has taken them. */
async function giveBack(tx: Tx, { workshop, registrationId, from, by }: Absent): Promise<void> {
  const { id: workshopId, publishedPlanId: planId } = workshop
  await tx.attendance.deleteMany({ where: { workshopId, registrationId, tableId: null, round: { gte: from } } })
  if (planId === null) return
  const moves = await tx.seatMove.findMany({
    where: { planId, act: 'absent', undoneAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  const move = moves.find(({ changes }) => (changes as SeatChange[])[0]?.registrationId === registrationId)
  if (!move) return
  const data = { undoneAt: by.at, undoneById: by.userId }
  await tx.seatMove.update({ where: { id: move.id }, data, select: { id: true } })
  for (const { round, from: tableId } of move.changes as SeatChange[]) {
    const has = await tx.seat.count({ where: { planId, round, registrationId } })
    if (tableId === null || round < from || has > 0) continue
    if (!(await takeTableSeat(tx, { planId, round, tableId }))) continue
    await tx.seat.create({ data: { planId, round, registrationId, tableId }, select: { round: true } })
  }
}

export type TickRefusal = WorkshopRefusal | 'unknown-round' | 'unknown-registration'

/** What a host says of somebody in a round: here at this table, not here, or nothing after all. */
export type Ticked = { registrationId: string; round: number; presence: 'here' | 'absent' | null }

/**
 * A host or rapporteur ticks somebody. Whoever sits here without being on the list really sat here: that is kept, and
 * their seat in the plan stays as it was. Whoever was missed keeps no seat from then on, until they are seen.
 */
export async function tickGuest(
  scope: HostedTable,
  { registrationId, round, presence }: Ticked,
  { at = now() }: When = {},
): Promise<Result<null, TickRefusal>> {
  const { forumId, workshopId, tableId } = scope
  const by: By = { by: scope.as, userId: null, at }
  const result = await write(async (tx): Promise<Result<null, TickRefusal>> => {
    const held = await holdWorkshop(tx, forumId, workshopId)
    if (!held.ok) return held
    const workshop = held.value
    if (round < 1 || round > (await roundsOf(tx, workshop))) return refuse('unknown-round')
    const there = { id: registrationId, forumId, status: 'CONFIRMED' as const }
    if ((await tx.registration.count({ where: there })) === 0) return refuse('unknown-registration')
    const about = { workshop, registrationId, from: round, by }
    if (presence === 'absent') await miss(tx, about)
    else await giveBack(tx, about)
    if (presence === 'here') await tick(tx, workshopId, { round, registrationId }, tableId, by)
    if (presence === null) await tx.attendance.deleteMany({ where: { workshopId, round, registrationId } })
    return accept(null)
  })
  if (result.ok) tellWorkshop(workshopId, 'presence', [tableId])
  return result
}

/** The organiser says who has not come: not there from the next round on. How many seats are free for others is seen at once. */
export async function markAbsent(
  scope: OrganisedForum,
  workshopId: string,
  registrationIds: readonly string[],
  { at = now() }: When = {},
): Promise<Result<{ from: number }, 'not-allowed' | 'unknown-round' | WorkshopRefusal>> {
  return changeWorkshop(scope, { needs: 'workshops.run', workshopId, at }, async (tx, workshop, changed) => {
    const rounds = await roundsOf(tx, workshop)
    const from = workshop.format === 'ROUNDS' ? workshop.roundReached + 1 : 1
    if (from > rounds) return refuse('unknown-round')
    const rows = await tx.registration.findMany({
      where: { id: { in: [...registrationIds] }, forumId: scope.forumId },
      select: { id: true },
    })
    const by: By = { by: 'ORGANISER', userId: scope.userId, at }
    for (const { id: registrationId } of rows) await miss(tx, { workshop, registrationId, from, by })
    changed({ what: 'presence', act: 'marked-absent', detail: { people: rows.length, round: from } })
    return accept({ from })
  })
}

/** Takes that back: they are there, and have their seats again as far as nobody has taken them. */
export async function markPresent(
  scope: OrganisedForum,
  workshopId: string,
  registrationIds: readonly string[],
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed' | WorkshopRefusal>> {
  return changeWorkshop(scope, { needs: 'workshops.run', workshopId, at }, async (tx, workshop, changed) => {
    const by: By = { by: 'ORGANISER', userId: scope.userId, at }
    const from = workshop.format === 'ROUNDS' ? Math.max(1, workshop.roundReached) : 1
    for (const registrationId of registrationIds) await giveBack(tx, { workshop, registrationId, from, by })
    changed({ what: 'presence', act: 'marked-present', detail: { people: registrationIds.length } })
    return accept(null)
  })
}
