import type { Tx } from '@/lib/db/client'
import { holdsSeat, type RegistrationStatus } from '../seats'
import { mayBecome, openEntryStatuses } from '../waiting-list'
import { type Recipient, recipientColumns } from './notify'
import { freeSeat, lockQuotas } from './seating'
import { giveUpSeats } from './session-seating'

/** A registration whose seat and place in line nobody else can change until the transaction ends. */
export type Held = Recipient & {
  status: RegistrationStatus
  givenName: string
  typeId: string
  quotaId: string
  requiresApproval: boolean
  linkVersion: number
  ticketVersion: number
  reference: string
  /** Its open entry in a waiting list. */
  entry: { id: string; status: 'WAITING' | 'OFFERED'; quotaId: string; offerExpiresAt: Date | null } | null
}

async function quotaOf(tx: Tx, registrationId: string): Promise<string> {
  const { type } = await tx.registration.findUniqueOrThrow({
    where: { id: registrationId },
    select: { type: { select: { quotaId: true } } },
  })
  return type.quotaId
}

/**
 * Locks the quota of a registration (and others, such as the one to move to), then reads the registration as it is.
 * Every change of status or type goes through here, so that seats are counted one change at a time.
 */
export async function hold(tx: Tx, registrationId: string, otherQuotaIds: readonly string[] = []): Promise<Held> {
  let quotaId = await quotaOf(tx, registrationId)
  const locked = new Set<string>()
  while (!locked.has(quotaId)) {
    const wanted = [quotaId, ...otherQuotaIds].filter((id) => !locked.has(id))
    await lockQuotas(tx, wanted)
    for (const id of wanted) locked.add(id)
    quotaId = await quotaOf(tx, registrationId)
  }
  const { type, waitingList, ...row } = await tx.registration.findUniqueOrThrow({
    where: { id: registrationId },
    select: {
      ...recipientColumns,
      status: true,
      givenName: true,
      typeId: true,
      linkVersion: true,
      ticketVersion: true,
      reference: true,
      type: { select: { requiresApproval: true } },
      waitingList: {
        where: { status: { in: [...openEntryStatuses] } },
        select: { id: true, status: true, quotaId: true, offerExpiresAt: true },
        take: 1,
      },
    },
  })
  const open = waitingList[0]
  const entry =
    open && (open.status === 'WAITING' || open.status === 'OFFERED') ? { ...open, status: open.status } : null
  return { ...row, quotaId, requiresApproval: type.requiresApproval, entry }
}

/** Ends the stay in line, if there is one. Does not free an offered seat. */
export async function endEntry(
  tx: Tx,
  held: Held,
  status: 'ACCEPTED' | 'EXPIRED' | 'WITHDRAWN',
  at: Date,
): Promise<void> {
  if (held.entry === null) return
  if (!mayBecome(held.entry.status, status)) throw new Error(`A ${held.entry.status} entry cannot become ${status}.`)
  await tx.waitingListEntry.update({
    where: { id: held.entry.id },
    data: { status, endedAt: at },
    select: { id: true },
  })
}

/** The person leaves for good: seats here and inside sessions go to the next in line, the address may register again. */
export async function leave(tx: Tx, held: Held, status: 'CANCELLED' | 'DECLINED', at: Date): Promise<void> {
  await endEntry(tx, held, 'WITHDRAWN', at)
  await tx.registration.update({
    where: { id: held.id },
    data: {
      status,
      liveEmailKey: null,
      idempotencyKey: null,
      cancelledAt: at,
      updatedAt: at,
      sequence: { increment: 1 },
    },
    select: { id: true },
  })
  await giveUpSeats(tx, { forumId: held.forumId, registrationId: held.id }, at)
  if (holdsSeat(held.status)) await freeSeat(tx, held.quotaId, at)
  else if (held.entry?.status === 'OFFERED') await freeSeat(tx, held.entry.quotaId, at)
}
