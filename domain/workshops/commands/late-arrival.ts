import { now } from '@/lib/clock'
import { abort, db, type Tx, write } from '@/lib/db/client'
import { may } from '../../people/policy'
import { accept, type Result, refuse } from '../../shared/result'
import type { HostedTable, OrganisedForum, OwnRegistration } from '../../shared/scope'
import type { SeatChange } from '../assignment'
import { placeOf } from '../latecomer-place'
import { seatingFacts } from '../queries/facts'
import { seatingRound } from '../round-plan'
import { planSeats } from './publish'
import { takeTableSeat } from './seat-writing'
import { recordWorkshop, tellWorkshop } from './workshop-change'

type When = { at?: Date }

export type LateRefusal =
  | 'unknown-workshop'
  | 'workshop-over'
  | 'not-published'
  | 'not-begun'
  | 'not-confirmed'
  | 'already-seated'
  | 'no-seat-left'

/** Where whoever came late sits: one table a round, from the present one on. */
export type LateSeats = { seats: { round: number; tableId: string }[] }

type Late = { forumId: string; workshopId: string; registrationId: string; userId: string | null; at: Date }

/** How often somebody tries again whose table was taken meanwhile. */
const attempts = 30

/** Rounds somebody can still sit in: the one that runs, and those to come. */
async function roundsLeft(workshopId: string, rounds: number): Promise<number[]> {
  const { format, roundReached } = await db().workshop.findUniqueOrThrow({
    where: { id: workshopId },
    select: { format: true, roundReached: true },
  })
  const current = await db().workshopRound.findFirst({ where: { workshopId, number: roundReached } })
  const over =
    format === 'ROUNDS' && current?.endedAt ? roundReached + 1 : seatingRound(format, Math.max(1, roundReached))
  return Array.from({ length: rounds }, (_, index) => index + 1).filter((round) => round >= over)
}

/** Takes the seats that were found; null when somebody was quicker at one of the tables. */
async function take(
  tx: Tx,
  late: Late,
  planId: string,
  found: LateSeats['seats'],
): Promise<Result<LateSeats, LateRefusal> | null> {
  const { forumId, registrationId, workshopId, userId, at } = late
  const here = await tx.registration.updateMany({
    where: { id: registrationId, forumId, status: 'CONFIRMED' },
    data: { sequence: { increment: 0 } },
  })
  if (here.count === 0) return refuse('not-confirmed')
  const still = { id: workshopId, publishedPlanId: planId, frozenAt: null }
  if ((await tx.workshop.count({ where: still })) === 0) return null
  const has = { planId, registrationId, round: { in: found.map(({ round }) => round) } }
  if ((await tx.seat.count({ where: has })) > 0) return refuse('already-seated')
  for (const { round, tableId } of found) {
    if (!(await takeTableSeat(tx, { planId, round, tableId }))) return abort(null)
    await tx.seat.create({ data: { planId, round, registrationId, tableId }, select: { round: true } })
  }
  const missed = { workshopId, registrationId, tableId: null, round: { in: found.map(({ round }) => round) } }
  await tx.attendance.deleteMany({ where: missed })
  const changes = found.map(({ round, tableId: to }): SeatChange => ({ registrationId, round, from: null, to }))
  await tx.seatMove.create({ data: { planId, changes, act: 'late', createdAt: at, createdById: userId } })
  await recordWorkshop(tx, { forumId, workshopId, act: 'seated-late', userId, at }, { registrationId })
  return accept({ seats: found })
}

async function findSeats(late: Late): Promise<Result<{ planId: string; found: LateSeats['seats'] }, LateRefusal>> {
  const { forumId, workshopId, registrationId } = late
  const workshop = await db().workshop.findFirst({
    where: { id: workshopId, forumId },
    select: { publishedPlanId: true, frozenAt: true },
  })
  if (workshop === null) return refuse('unknown-workshop')
  if (workshop.frozenAt) return refuse('workshop-over')
  const planId = workshop.publishedPlanId
  if (planId === null) return refuse('not-published')
  const facts = await seatingFacts(db(), workshopId, registrationId)
  const seats = await planSeats(db(), planId)
  const left = await roundsLeft(workshopId, facts.rounds)
  const has = (round: number) => seats.some((seat) => seat.round === round && seat.registrationId === registrationId)
  const open = left.filter((round) => !has(round))
  if (left.length > 0 && open.length === 0) return refuse('already-seated')
  const found = placeOf(facts, seats, registrationId, { held: (left[0] ?? 1) - 1, open })
  return found.length > 0 ? accept({ planId, found }) : refuse('no-seat-left')
}

/** Seats whoever comes late at the best place there is. Two who come at once never overfill a table: the second looks again. */
async function seat(late: Late): Promise<Result<LateSeats, LateRefusal>> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const place = await findSeats(late)
    if (!place.ok) return place
    const taken = await write((tx) => take(tx, late, place.value.planId, place.value.found))
    if (taken === null) continue
    if (taken.ok) tellWorkshop(late.workshopId, 'seats', [], late.userId ?? '')
    return taken
  }
  return refuse('no-seat-left')
}

/** The desk seats somebody who has no table. */
export async function seatLatecomer(
  scope: OrganisedForum,
  workshopId: string,
  registrationId: string,
  { at = now() }: When = {},
): Promise<Result<LateSeats, LateRefusal | 'not-allowed'>> {
  if (!may(scope.role, 'workshops.run')) return refuse('not-allowed')
  return seat({ forumId: scope.forumId, workshopId, registrationId, userId: scope.userId, at })
}

/** A host does so for whoever stands at their table without one. */
export async function seatGuest(
  { forumId, workshopId }: HostedTable,
  registrationId: string,
  { at = now() }: When = {},
): Promise<Result<LateSeats, LateRefusal>> {
  return seat({ forumId, workshopId, registrationId, userId: null, at })
}

/** Somebody asks for a table themselves, once the workshop has begun. */
export async function seatMyself(
  { forumId, registrationId }: OwnRegistration,
  workshopId: string,
  { at = now() }: When = {},
): Promise<Result<LateSeats, LateRefusal>> {
  const begun = await db().workshop.count({ where: { id: workshopId, forumId, openedAt: { not: null } } })
  if (begun === 0) return refuse('not-begun')
  return seat({ forumId, workshopId, registrationId, userId: null, at })
}
