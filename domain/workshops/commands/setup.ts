import { now } from '@/lib/clock'
import { type Tx, write } from '@/lib/db/client'
import { uniqueViolation } from '@/lib/db/unique'
import { may } from '../../people/policy'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum } from '../../shared/scope'
import { plannedStarts, sitsFreely } from '../round-plan'
import { type RoundValues, roundsSchema, type WorkshopValues, workshopSchema } from '../schema'
import { openSeating } from './plans'
import { changeWorkshop, claimSetup, recordWorkshop, tellWorkshop, type WorkshopRefusal } from './workshop-change'

type When = { at?: Date }

/** A workshop as the user saw it when they began to change it. */
export type SeenWorkshop = { workshopId: string; revision: number }

export type SetupRefusal = 'not-allowed' | 'invalid' | 'workshop-changed' | WorkshopRefusal

/** Furnishes a session of kind workshop. There is one workshop per session. */
export async function openWorkshop(
  scope: OrganisedForum,
  sessionId: string,
  values: WorkshopValues,
  { at = now() }: When = {},
): Promise<Result<SeenWorkshop, 'not-allowed' | 'invalid' | 'unknown-session' | 'already-furnished'>> {
  if (!may(scope.role, 'workshops.edit')) return refuse('not-allowed')
  const parsed = workshopSchema.safeParse(values)
  if (!parsed.success) return refuse('invalid')
  const { forumId, userId } = scope
  try {
    return await write(async (tx): Promise<Result<SeenWorkshop, 'unknown-session' | 'already-furnished'>> => {
      const session = await tx.session.findFirst({
        where: { id: sessionId, forumId, kind: 'WORKSHOP' },
        select: { workshop: { select: { id: true } } },
      })
      if (session === null) return refuse('unknown-session')
      if (session.workshop) return refuse('already-furnished')
      const { id: workshopId, revision } = await tx.workshop.create({
        data: {
          ...parsed.data,
          wishesUntil: parsed.data.wishesUntil ?? null,
          sessionId,
          forumId,
          createdAt: at,
          updatedAt: at,
        },
        select: { id: true, revision: true },
      })
      await recordWorkshop(tx, { forumId, workshopId, act: 'furnished', userId, at })
      return accept({ workshopId, revision })
    })
  } catch (error) {
    if (uniqueViolation(error)?.includes('sessionId')) return refuse('already-furnished')
    throw error
  }
}

async function writeStarts(tx: Tx, workshopId: string): Promise<void> {
  const workshop = await tx.workshop.findUniqueOrThrow({
    where: { id: workshopId },
    select: {
      welcomeMinutes: true,
      session: { select: { startsAt: true } },
      rounds: { select: { id: true, minutes: true, movingMinutes: true }, orderBy: { number: 'asc' } },
    },
  })
  const starts = plannedStarts(workshop.session, workshop, workshop.rounds)
  for (const [index, { id }] of workshop.rounds.entries()) {
    await tx.workshopRound.update({ where: { id }, data: { startsAt: starts[index] ?? null }, select: { id: true } })
  }
}

/** Saves everything of a workshop but its tables and rounds. Its format stays once people have been told their tables. */
export async function saveWorkshop(
  scope: OrganisedForum,
  { workshopId, revision }: SeenWorkshop,
  values: WorkshopValues,
  { at = now() }: When = {},
): Promise<Result<SeenWorkshop, SetupRefusal | 'format-fixed'>> {
  const parsed = workshopSchema.safeParse(values)
  if (!parsed.success) return refuse('invalid')
  return changeWorkshop(scope, { needs: 'workshops.edit', workshopId, at }, async (tx, workshop, changed) => {
    if (workshop.publishedPlanId && workshop.format !== parsed.data.format) return refuse('format-fixed')
    const claimed = await claimSetup(tx, workshop, revision, at)
    if (!claimed.ok) return claimed
    const data = { ...parsed.data, wishesUntil: parsed.data.wishesUntil ?? null }
    await tx.workshop.update({ where: { id: workshopId }, data, select: { id: true } })
    await writeStarts(tx, workshopId)
    changed({ what: 'setup', act: 'settings-saved' })
    return accept({ workshopId, revision: claimed.value })
  })
}

/**
 * Saves the rounds (or the timed steps) in the order given; their planned starts follow one another after the welcome.
 * Rounds that have begun stay as they are.
 */
export async function saveRounds(
  scope: OrganisedForum,
  { workshopId, revision }: SeenWorkshop,
  values: readonly RoundValues[],
  { at = now() }: When = {},
): Promise<Result<SeenWorkshop, SetupRefusal | 'round-begun'>> {
  const parsed = roundsSchema.safeParse(values)
  if (!parsed.success) return refuse('invalid')
  const rounds = parsed.data
  return changeWorkshop(scope, { needs: 'workshops.edit', workshopId, at }, async (tx, workshop, changed) => {
    if (rounds.length < workshop.roundReached) return refuse('round-begun')
    const claimed = await claimSetup(tx, workshop, revision, at)
    if (!claimed.ok) return claimed
    await tx.workshopRound.deleteMany({ where: { workshopId, number: { gt: rounds.length } } })
    for (const [index, data] of rounds.entries()) {
      const number = index + 1
      if (number <= workshop.roundReached) continue
      const where = { workshopId_number: { workshopId, number } }
      await tx.workshopRound.upsert({ where, update: data, create: { ...data, workshopId, number } })
    }
    await writeStarts(tx, workshopId)
    changed({ what: 'setup', act: 'rounds-saved', detail: { rounds: rounds.length } })
    return accept({ workshopId, revision: claimed.value })
  })
}

/** Takes the furniture away: tables, rounds, plans and wishes with it. Not once people have been told their tables. */
export async function removeWorkshop(
  scope: OrganisedForum,
  { workshopId, revision }: SeenWorkshop,
  { at = now() }: When = {},
): Promise<Result<null, SetupRefusal | 'already-published'>> {
  return changeWorkshop(scope, { needs: 'workshops.edit', workshopId, at }, async (tx, workshop, changed) => {
    if (workshop.publishedPlanId) return refuse('already-published')
    if (workshop.revision !== revision) return refuse('workshop-changed')
    await tx.workshop.delete({ where: { id: workshopId }, select: { id: true } })
    changed({ what: 'setup', act: 'removed' })
    return accept(null)
  })
}

/** The day begins: wishes are closed, hosts and the clock may start. Doing it twice changes nothing. */
export async function beginWorkshop(
  scope: OrganisedForum,
  workshopId: string,
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed' | WorkshopRefusal>> {
  return changeWorkshop(scope, { needs: 'workshops.run', workshopId, at }, async (tx, workshop, changed) => {
    if (workshop.openedAt) return accept(null)
    if (sitsFreely(workshop.format) && !workshop.publishedPlanId) await openSeating(tx, workshop, scope.userId, at)
    const data = { openedAt: at, openedById: scope.userId }
    await tx.workshop.update({ where: { id: workshopId }, data, select: { id: true } })
    changed({ what: 'clock', act: 'opened' })
    return accept(null)
  })
}

/** Over: rounds, seats and presence stay as they are from now on. */
export async function freezeWorkshop(
  scope: OrganisedForum,
  workshopId: string,
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed' | WorkshopRefusal>> {
  return changeWorkshop(scope, { needs: 'workshops.run', workshopId, at }, async (tx, _, changed) => {
    const running = { workshopId, startedAt: { not: null }, endedAt: null }
    await tx.workshopRound.updateMany({ where: running, data: { endedAt: at, endedById: scope.userId } })
    const data = { frozenAt: at, frozenById: scope.userId }
    await tx.workshop.update({ where: { id: workshopId }, data, select: { id: true } })
    changed({ what: 'clock', act: 'frozen' })
    return accept(null)
  })
}

/** Takes the end back: something remained to be noted. */
export async function thawWorkshop(
  scope: OrganisedForum,
  workshopId: string,
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed' | 'unknown-workshop'>> {
  if (!may(scope.role, 'workshops.run')) return refuse('not-allowed')
  const { forumId, userId } = scope
  const thawed = await write(async (tx) => {
    const data = { frozenAt: null, frozenById: null }
    const { count } = await tx.workshop.updateMany({ where: { id: workshopId, forumId }, data })
    if (count === 1) await recordWorkshop(tx, { forumId, workshopId, act: 'thawed', userId, at })
    return count === 1
  })
  if (!thawed) return refuse('unknown-workshop')
  tellWorkshop(workshopId, 'clock', [], userId)
  return accept(null)
}
