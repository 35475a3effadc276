import type { z } from 'zod'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db/client'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum } from '../../shared/scope'
import { fillsOf, type SeatRow, seatRows } from '../assignment'
import { seatingFacts } from '../queries/facts'
import type { SeatingFacts } from '../seating-problem'
import { type Solution, solutionSchema } from '../solution'
import { writeSeats } from './seat-writing'
import { changeWorkshop, type HeldWorkshop, type WorkshopRefusal } from './workshop-change'

type When = { at?: Date }

export type PlanRefusal = 'not-allowed' | 'invalid' | 'does-not-fit' | WorkshopRefusal

export type SavedPlan = { planId: string; number: number; revision: number }

/** Whether everybody of these seats is known, once a round, at a table that is open and has room. */
export function fits(seats: readonly SeatRow[], { people, tables }: SeatingFacts): boolean {
  const known = new Set(people.map(({ id }) => id))
  const most = new Map(tables.flatMap(({ id, maxSeats, closed }) => (closed ? [] : [[id, maxSeats] as const])))
  const one = new Set(seats.map(({ round, registrationId }) => `${round} ${registrationId}`))
  if (one.size < seats.length || seats.some(({ registrationId }) => !known.has(registrationId))) return false
  return [...fillsOf(seats).values()].every(({ tableId, taken }) => taken <= (most.get(tableId) ?? 0))
}

type Drafted = z.output<typeof solutionSchema> & {
  seats: readonly SeatRow[]
  note?: string | null
  reason?: string | null
  repairOfId?: string | null
  userId: string | null
  at: Date
}

/** Writes a draft with the next number. The workshop must be held. */
export async function writePlan(tx: Tx, workshopId: string, drafted: Drafted): Promise<SavedPlan> {
  const { planCounter: number } = await tx.workshop.update({
    where: { id: workshopId },
    data: { planCounter: { increment: 1 } },
    select: { planCounter: true },
  })
  const { id: planId, revision } = await tx.seatingPlan.create({
    data: {
      workshopId,
      number,
      seed: drafted.seed,
      figures: drafted.figures,
      bounds: drafted.bounds,
      proved: drafted.proved,
      note: drafted.note ?? null,
      reason: drafted.reason ?? null,
      repairOfId: drafted.repairOfId ?? null,
      createdAt: drafted.at,
      createdById: drafted.userId,
    },
    select: { id: true, revision: true },
  })
  await writeSeats(tx, planId, drafted.seats)
  return { planId, number, revision }
}

/** Saves what the engine found as a draft: the next version. Refused when people or tables are no longer those it knew. */
export async function savePlan(
  scope: OrganisedForum,
  workshopId: string,
  solution: Solution,
  { note = null, at = now() }: When & { note?: string | null } = {},
): Promise<Result<SavedPlan, PlanRefusal>> {
  const parsed = solutionSchema.safeParse(solution)
  if (!parsed.success) return refuse('invalid')
  return changeWorkshop(scope, { needs: 'workshops.seat', workshopId, at }, async (tx, _, changed) => {
    const facts = await seatingFacts(tx, workshopId)
    const seats = seatRows(parsed.data.assign, facts.staying, facts.rounds)
    if (!fits(seats, facts)) return refuse('does-not-fit')
    const saved = await writePlan(tx, workshopId, { ...parsed.data, seats, note, userId: scope.userId, at })
    changed({ what: 'plan', act: 'plan-saved', ids: [saved.planId], detail: { number: saved.number } })
    return accept(saved)
  })
}

/** A plan without seats, published at once, where people sit down as they come. The workshop must be held. */
export async function openSeating(tx: Tx, workshop: HeldWorkshop, userId: string | null, at: Date): Promise<string> {
  const nothing = { assign: {}, seed: 1, figures: {}, bounds: {}, proved: false, seats: [] }
  const { planId } = await writePlan(tx, workshop.id, { ...nothing, userId, at })
  const data = { status: 'PUBLISHED' as const, publishedAt: at, publishedById: userId }
  await tx.seatingPlan.update({ where: { id: planId }, data, select: { id: true } })
  await tx.workshop.update({ where: { id: workshop.id }, data: { publishedPlanId: planId }, select: { id: true } })
  return planId
}

/** What an organiser writes beside a version. */
export async function notePlan(
  scope: OrganisedForum,
  { workshopId, planId }: { workshopId: string; planId: string },
  note: string,
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed' | 'unknown-plan' | WorkshopRefusal>> {
  return changeWorkshop(scope, { needs: 'workshops.seat', workshopId, at }, async (tx, _, changed) => {
    const data = { note: note.trim().slice(0, 600) || null }
    const { count } = await tx.seatingPlan.updateMany({ where: { id: planId, workshopId }, data })
    if (count === 0) return refuse('unknown-plan')
    changed({ what: 'plan', act: 'plan-noted', ids: [planId] })
    return accept(null)
  })
}

/** Throws a draft away. A version people were told stays. */
export async function discardPlan(
  scope: OrganisedForum,
  { workshopId, planId }: { workshopId: string; planId: string },
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed' | 'unknown-plan' | WorkshopRefusal>> {
  return changeWorkshop(scope, { needs: 'workshops.seat', workshopId, at }, async (tx, _, changed) => {
    const { count } = await tx.seatingPlan.deleteMany({ where: { id: planId, workshopId, status: 'DRAFT' } })
    if (count === 0) return refuse('unknown-plan')
    changed({ what: 'plan', act: 'plan-discarded', ids: [planId] })
    return accept(null)
  })
}
