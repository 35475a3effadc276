import type { Tx } from '@/lib/db/client'
import { isCancelled } from '../../forum/phase'
import { offerDeadline } from '../offers'
import { freeSeats } from '../seats'
import { notify } from './notify'
import { record, system } from './record'

/**
 * Takes one seat if there is one. Nobody waits while a seat is free, so whoever finds one may have it.
 * When there is none, the quota stays locked until the transaction ends: no seat can be freed unseen meanwhile.
 */
export async function takeSeat(tx: Tx, quotaId: string): Promise<boolean> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const taken = await tx.$executeRaw`
      UPDATE "Quota" SET "taken" = "taken" + 1 WHERE "id" = ${quotaId} AND "taken" < "capacity"`
    if (taken === 1) return true
    const full = await tx.$executeRaw`
      UPDATE "Quota" SET "taken" = "taken" WHERE "id" = ${quotaId} AND "taken" >= "capacity"`
    if (full === 1) return false
  }
  throw new Error(`Quota ${quotaId} is neither full nor free.`)
}

/** Holds these quotas until the transaction ends, always in the same order so that two movers never block each other. */
export async function lockQuotas(tx: Tx, quotaIds: readonly string[]): Promise<void> {
  for (const id of [...new Set(quotaIds)].sort()) {
    await tx.quota.updateMany({ where: { id }, data: { taken: { increment: 0 } } })
  }
}

/** Gives seats back, and offers them to those in line. */
export async function freeSeat(tx: Tx, quotaId: string, at: Date, seats = 1): Promise<void> {
  await tx.quota.update({ where: { id: quotaId }, data: { taken: { decrement: seats } }, select: { id: true } })
  await serveLine(tx, quotaId, at)
}

/** Offers every free seat of a quota to the first in line. The quota must be locked by this transaction. */
export async function serveLine(tx: Tx, quotaId: string, at: Date): Promise<number> {
  const quota = await tx.quota.findUniqueOrThrow({
    where: { id: quotaId },
    select: {
      capacity: true,
      taken: true,
      forum: {
        select: {
          startsAt: true,
          endsAt: true,
          registrationOpensAt: true,
          registrationClosesAt: true,
          offerHours: true,
          acts: { where: { kind: 'CANCELLED' }, select: { kind: true, at: true } },
        },
      },
    },
  })
  const free = freeSeats(quota)
  const deadline = offerDeadline(quota.forum, at)
  if (free === 0 || deadline === null || isCancelled(quota.forum, at)) return 0
  const first = await tx.waitingListEntry.findMany({
    where: { quotaId, status: 'WAITING' },
    orderBy: { place: 'asc' },
    take: free,
    include: { registration: { select: { id: true, forumId: true, email: true, locale: true, source: true } } },
  })
  for (const { id, registration } of first) {
    await tx.waitingListEntry.update({
      where: { id },
      data: { status: 'OFFERED', offeredAt: at, offerExpiresAt: deadline },
      select: { id: true },
    })
    await notify(tx, registration, 'seat-offered', { dedupeKey: `seat-offered:${id}` })
    await record(tx, {
      forumId: registration.forumId,
      subjectType: 'registration',
      subjectId: registration.id,
      act: 'seat-offered',
      actor: system,
      detail: { until: deadline.toISOString() },
      at,
    })
  }
  if (first.length > 0) {
    await tx.quota.update({
      where: { id: quotaId },
      data: { taken: { increment: first.length } },
      select: { id: true },
    })
  }
  return first.length
}

type Joining = { forumId: string; registrationId: string; typeId: string; quotaId: string }

/** Goes to the end of the line. The quota must be locked and full. */
export async function joinLine(tx: Tx, entry: Joining, at: Date): Promise<void> {
  const { registrationCounter } = await tx.forum.update({
    where: { id: entry.forumId },
    data: { registrationCounter: { increment: 1 } },
    select: { registrationCounter: true },
  })
  await tx.waitingListEntry.createMany({
    data: [{ ...entry, status: 'WAITING', place: registrationCounter, createdAt: at }],
  })
}
