import type { Tx } from '@/lib/db/client'

/** Where somebody really sits, as a host ticked it last, else as the published plan says. */
export async function tableOfPerson(tx: Tx, workshopId: string, registrationId: string): Promise<string | null> {
  const tick = await tx.attendance.findFirst({
    where: { workshopId, registrationId },
    orderBy: { round: 'desc' },
    select: { tableId: true },
  })
  if (tick) return tick.tableId
  const seat = await tx.seat.findFirst({
    where: { registrationId, plan: { published: { id: workshopId } } },
    orderBy: { round: 'asc' },
    select: { tableId: true },
  })
  return seat?.tableId ?? null
}
