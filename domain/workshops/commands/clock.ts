import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db/client'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum } from '../../shared/scope'
import { roundEnd } from '../round-clock'
import { sitsFreely } from '../round-plan'
import { openSeating } from './plans'
import { changeWorkshop, type WorkshopRefusal } from './workshop-change'

type When = { at?: Date }

export type ClockRefusal =
  | 'not-allowed'
  | 'unknown-round'
  | 'already-started'
  | 'not-running'
  | 'not-paused'
  | WorkshopRefusal

type ClockResult = Promise<Result<null, ClockRefusal>>

const running = (workshopId: string, at: Date) => ({ needs: 'workshops.run' as const, workshopId, at })

/** Ends the rounds that still run: at their own end, or now when that is sooner. */
async function endRunning(tx: Tx, workshopId: string, userId: string, at: Date): Promise<number> {
  const rounds = await tx.workshopRound.findMany({ where: { workshopId, startedAt: { not: null }, endedAt: null } })
  for (const round of rounds) {
    const standing = round.pausedAt ? Math.max(0, at.getTime() - round.pausedAt.getTime()) : 0
    const end = roundEnd(round, at) ?? at
    await tx.workshopRound.update({
      where: { id: round.id },
      data: {
        endedAt: end < at ? end : at,
        endedById: userId,
        pausedAt: null,
        pausedMs: { increment: standing },
      },
      select: { id: true },
    })
  }
  return rounds.length
}

/**
 * Starts a round; the one before ends. The number is what the organiser saw: two who press at once start it once, and
 * the second is told so.
 */
export async function startRound(
  scope: OrganisedForum,
  workshopId: string,
  number: number,
  { at = now() }: When = {},
): ClockResult {
  return changeWorkshop(scope, running(workshopId, at), async (tx, workshop, changed) => {
    const where = { workshopId_number: { workshopId, number } }
    if ((await tx.workshopRound.count({ where: { workshopId, number } })) === 0) return refuse('unknown-round')
    const begun = await tx.$executeRaw`
      UPDATE "Workshop" SET "roundReached" = ${number} WHERE "id" = ${workshopId} AND "roundReached" < ${number}`
    if (begun === 0) return refuse('already-started')
    await endRunning(tx, workshopId, scope.userId, at)
    const data = { startedAt: at, startedById: scope.userId }
    await tx.workshopRound.update({ where, data, select: { id: true } })
    const opening = { openedAt: workshop.openedAt ?? at, ...(workshop.openedAt ? {} : { openedById: scope.userId }) }
    if (sitsFreely(workshop.format) && !workshop.publishedPlanId) await openSeating(tx, workshop, scope.userId, at)
    await tx.workshop.update({ where: { id: workshopId }, data: opening, select: { id: true } })
    changed({ what: 'clock', act: 'round-started', detail: { round: number } })
    return accept(null)
  })
}

/** Stops the clock. */
export async function pauseRound(
  scope: OrganisedForum,
  workshopId: string,
  number: number,
  { at = now() }: When = {},
): ClockResult {
  return changeWorkshop(scope, running(workshopId, at), async (tx, _, changed) => {
    const { count } = await tx.workshopRound.updateMany({
      where: { workshopId, number, startedAt: { not: null }, endedAt: null, pausedAt: null },
      data: { pausedAt: at },
    })
    if (count === 0) return refuse('not-running')
    changed({ what: 'clock', act: 'round-paused', detail: { round: number } })
    return accept(null)
  })
}

/** Lets the clock go on; the time it stood still is added. */
export async function resumeRound(
  scope: OrganisedForum,
  workshopId: string,
  number: number,
  { at = now() }: When = {},
): ClockResult {
  return changeWorkshop(scope, running(workshopId, at), async (tx, _, changed) => {
    const round = await tx.workshopRound.findFirst({ where: { workshopId, number, endedAt: null } })
    if (!round?.pausedAt) return refuse('not-paused')
    const standing = Math.max(0, at.getTime() - round.pausedAt.getTime())
    await tx.workshopRound.update({
      where: { id: round.id },
      data: { pausedAt: null, pausedMs: { increment: standing } },
      select: { id: true },
    })
    changed({ what: 'clock', act: 'round-resumed', detail: { round: number } })
    return accept(null)
  })
}

/** The most a round is made longer or shorter at a time. */
export const mostExtraSeconds = 3_600

/** Makes the round longer by some seconds, or shorter when they are negative. */
export async function extendRound(
  scope: OrganisedForum,
  workshopId: string,
  { number, seconds }: { number: number; seconds: number },
  { at = now() }: When = {},
): Promise<Result<null, ClockRefusal | 'invalid'>> {
  if (!Number.isInteger(seconds) || Math.abs(seconds) > mostExtraSeconds) return refuse('invalid')
  return changeWorkshop(scope, running(workshopId, at), async (tx, _, changed) => {
    const { count } = await tx.workshopRound.updateMany({
      where: { workshopId, number, startedAt: { not: null }, endedAt: null },
      data: { addedSeconds: { increment: seconds } },
    })
    if (count === 0) return refuse('not-running')
    changed({ what: 'clock', act: 'round-extended', detail: { round: number, seconds } })
    return accept(null)
  })
}

/** Ends the round now. */
export async function endRound(
  scope: OrganisedForum,
  workshopId: string,
  number: number,
  { at = now() }: When = {},
): ClockResult {
  return changeWorkshop(scope, running(workshopId, at), async (tx, workshop, changed) => {
    if (workshop.roundReached !== number) return refuse('not-running')
    if ((await endRunning(tx, workshopId, scope.userId, at)) === 0) return refuse('not-running')
    changed({ what: 'clock', act: 'round-ended', detail: { round: number } })
    return accept(null)
  })
}
