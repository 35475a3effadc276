import { now } from '@/lib/clock'
import { db, type Tx } from '@/lib/db/client'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum } from '../../shared/scope'
import { seatRows } from '../assignment'
import { seatingFacts } from '../queries/facts'
import { type RepairKind, type RepairOffer, type RepairSearch, repairOffers } from '../repair-offers'
import { repairInBackground } from '../seating/background'
import type { SeatingRefusal } from '../seating/fault'
import type { SeatingFacts } from '../seating-problem'
import { fits, type SavedPlan, writePlan } from './plans'
import { planSeats, type SeenPlan, switchPlan } from './publish'
import { tellMoved } from './seats'
import { changeWorkshop, type HeldWorkshop, type WorkshopRefusal } from './workshop-change'

type When = { at?: Date }

/** Why people move; also a message key. */
export const repairReasons = ['absences', 'arrivals', 'closed', 'balance'] as const

export type RepairReason = (typeof repairReasons)[number]

/** One of the offers, kept as a draft until one of them is accepted. */
export type OfferedRepair = SavedPlan & {
  kind: RepairKind
  /** People who were told another table. */
  moved: number
  valid: boolean
  figures: RepairOffer['offer']['figures']
}

export type OfferedRepairs = { offers: OfferedRepair[]; leastMoves: number | null }

type OfferRefusal = 'not-published' | 'plan-changed' | 'no-repair' | 'invalid'

/** A refusal of the engine, with who and which tables make a plan impossible. */
export type ImpossibleRepair = { ok: false; error: 'no-repair'; value: SeatingRefusal }

async function dayOf(workshopId: string, forumId: string) {
  const where = { id: workshopId, forumId }
  const select = { publishedPlanId: true, roundReached: true } as const
  const workshop = await db().workshop.findFirst({ where, select })
  const { publishedPlanId: planId = null, roundReached: held = 0 } = workshop ?? {}
  return planId ? { planId, held, seats: await planSeats(db(), planId) } : null
}

type Offering = { planId: string; facts: SeatingFacts; reason: RepairReason; userId: string; at: Date }

/** Writes the offers as drafts that repair the published plan; those made before go. */
async function keepOffers(tx: Tx, workshop: HeldWorkshop, found: RepairOffer[], offering: Offering) {
  const { planId, facts, ...drafted } = offering
  await tx.seatingPlan.deleteMany({ where: { repairOfId: planId, status: 'DRAFT' } })
  const held = (await planSeats(tx, planId)).filter(({ round }) => round <= workshop.roundReached)
  const offers: OfferedRepair[] = []
  for (const { kind, offer } of found) {
    const coming = seatRows(offer.assign, facts.staying, facts.rounds).filter(
      ({ round }) => round > workshop.roundReached,
    )
    const { bounds, ...figures } = offer.figures
    const solution = { assign: {}, seed: 1, figures, bounds, proved: false }
    const plan = { ...solution, ...drafted, seats: [...held, ...coming], note: kind, repairOfId: planId }
    const saved = await writePlan(tx, workshop.id, plan)
    offers.push({ ...saved, kind, moved: offer.moved.length, valid: offer.valid, figures: offer.figures })
  }
  return offers
}

/**
 * Works out how the published plan can be repaired as the day stands, and keeps up to three offers as drafts: nobody
 * moves, a few do, or as many as it is worth. Nobody is told of them. The search runs in a thread of its own.
 */
export async function offerRepairs(
  scope: OrganisedForum,
  workshopId: string,
  { reason, search = repairInBackground, at = now() }: When & { reason: RepairReason; search?: RepairSearch },
): Promise<Result<OfferedRepairs, OfferRefusal | 'not-allowed' | WorkshopRefusal> | ImpossibleRepair> {
  const day = await dayOf(workshopId, scope.forumId)
  if (day === null) return refuse('not-published')
  const facts = await seatingFacts(db(), workshopId)
  const found = await repairOffers(facts, day, search)
  if (!found.ok) return { ok: false, error: 'no-repair', value: found }
  return changeWorkshop(scope, { needs: 'workshops.run', workshopId, at }, async (tx, workshop, changed) => {
    if (workshop.publishedPlanId !== day.planId || workshop.roundReached !== day.held) return refuse('plan-changed')
    const offering = { planId: day.planId, facts, reason, userId: scope.userId, at }
    const offers = await keepOffers(tx, workshop, found.offers, offering)
    changed({ what: 'plan', act: 'repairs-offered', ids: offers.map(({ planId }) => planId), detail: { reason } })
    return accept({ offers, leastMoves: found.leastMoves })
  })
}

/**
 * Accepts an offer in one touch: it becomes the plan everybody is told, and only those whose tables to come are others
 * hear of it, with the reason. Refused when the plan it repairs is no longer the published one, when another round has
 * begun, or when tables have no room for it any more.
 */
export async function acceptRepair(
  scope: OrganisedForum,
  { workshopId, planId, revision }: SeenPlan,
  { at = now() }: When = {},
): Promise<
  Result<
    { number: number; moved: number },
    'not-allowed' | 'unknown-plan' | 'plan-changed' | 'does-not-fit' | WorkshopRefusal
  >
> {
  return changeWorkshop(scope, { needs: 'workshops.run', workshopId, at }, async (tx, workshop, changed) => {
    const offer = await tx.seatingPlan.findFirst({ where: { id: planId, workshopId, status: 'DRAFT' } })
    if (offer === null) return refuse('unknown-plan')
    const repaired = workshop.publishedPlanId
    if (!repaired || offer.repairOfId !== repaired || offer.revision !== revision) return refuse('plan-changed')
    const begun = (rows: Awaited<ReturnType<typeof planSeats>>) =>
      rows
        .filter(({ round }) => round <= workshop.roundReached)
        .map((row) => Object.values(row).join(' '))
        .join('\n')
    const [before, after] = [await planSeats(tx, repaired), await planSeats(tx, planId)]
    if (begun(before) !== begun(after)) return refuse('plan-changed')
    const facts = await seatingFacts(tx, workshopId)
    if (
      !fits(
        after.filter(({ round }) => round > workshop.roundReached),
        facts,
      )
    )
      return refuse('does-not-fit')
    const changes = await switchPlan(tx, workshop, planId, { userId: scope.userId, at })
    const reason = offer.reason ?? 'organiser'
    await tellMoved(tx, workshop, changes, { reason, key: planId })
    await tx.seatingPlan.deleteMany({ where: { repairOfId: repaired, status: 'DRAFT' } })
    const moved = new Set(changes.flatMap(({ registrationId, from, to }) => (from && to ? [registrationId] : []))).size
    changed({ what: 'plan', act: 'plan-repaired', ids: [planId], detail: { number: offer.number, moved, reason } })
    return accept({ number: offer.number, moved })
  })
}
