import { db } from '@/lib/db/client'

/** 1 for the first in line; null for somebody who is not waiting. */
export async function positionInLine(entry: {
  quotaId: string
  status: string
  place: number
}): Promise<number | null> {
  if (entry.status !== 'WAITING') return null
  return db().waitingListEntry.count({
    where: { quotaId: entry.quotaId, status: 'WAITING', place: { lte: entry.place } },
  })
}
