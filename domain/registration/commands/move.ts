import type { Tx } from '@/lib/db/client'
import { holdsSeat, seatedAs } from '../seats'
import { endEntry, type Held } from './held'
import { freeSeat, takeSeat } from './seating'

type Target = { id: string; quotaId: string; requiresApproval: boolean }

/** "kept-place": still in line, for the other type; "moved": has a seat with the other type. */
export type Moved = 'moved' | 'kept-place'

/**
 * Gives a registration another type. The new seat is taken before the old one goes to the next in line; within one quota
 * the seat, or the place in line, is simply kept. Both quotas must be locked. Null when the other quota is full.
 * @param approved the move is the organiser's own: no approval is asked again
 */
export async function move(tx: Tx, held: Held, target: Target, approved: boolean, at: Date): Promise<Moved | null> {
  const sameQuota = target.quotaId === held.quotaId
  if (sameQuota && held.status === 'WAITLISTED' && held.entry !== null) {
    await tx.waitingListEntry.update({
      where: { id: held.entry.id },
      data: { typeId: target.id },
      select: { id: true },
    })
    await retype(tx, held, target, 'WAITLISTED', at)
    return 'kept-place'
  }
  const seatKept = sameQuota && holdsSeat(held.status)
  if (!seatKept && !(await takeSeat(tx, target.quotaId))) return null
  const status = approved && held.status === 'CONFIRMED' ? 'CONFIRMED' : seatedAs(target)
  await endEntry(tx, held, 'WITHDRAWN', at)
  await retype(tx, held, target, status, at)
  if (!seatKept) {
    if (holdsSeat(held.status)) await freeSeat(tx, held.quotaId, at)
    else if (held.entry?.status === 'OFFERED') await freeSeat(tx, held.entry.quotaId, at)
  }
  return 'moved'
}

async function retype(tx: Tx, held: Held, target: Target, status: 'PENDING' | 'CONFIRMED' | 'WAITLISTED', at: Date) {
  const confirmed = status === 'CONFIRMED' && held.status !== 'CONFIRMED'
  await tx.registration.update({
    where: { id: held.id },
    data: {
      typeId: target.id,
      status,
      updatedAt: at,
      sequence: { increment: 1 },
      ...(confirmed && { confirmedAt: at }),
    },
    select: { id: true },
  })
}
