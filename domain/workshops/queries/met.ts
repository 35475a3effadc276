import type { Tx } from '@/lib/db/client'
import { emailKey } from '../../shared/fold'

type Here = { id: string; forumId: string; session: { releasedStartsAt: Date | null } }

/**
 * Pairs of people of this workshop who sat together at an earlier one: of this forum, or of another stop of its tour.
 * People are the same when their addresses are.
 */
export async function metBefore(
  client: Tx,
  here: Here,
  coming: readonly { id: string; liveEmailKey: string | null }[],
): Promise<[string, string][]> {
  const { seriesId } = await client.forum.findUniqueOrThrow({ where: { id: here.forumId }, select: { seriesId: true } })
  const before = here.session.releasedStartsAt
  const seats = await client.seat.findMany({
    where: {
      plan: {
        published: {
          id: { not: here.id },
          forum: seriesId ? { seriesId } : { id: here.forumId },
          session: { releasedStartsAt: before ? { lt: before } : { not: null } },
        },
      },
    },
    select: { planId: true, round: true, tableId: true, registration: { select: { email: true } } },
  })
  const byAddress = new Map(coming.flatMap(({ id, liveEmailKey }) => (liveEmailKey ? [[liveEmailKey, id]] : [])))
  const tables = new Map<string, string[]>()
  for (const { planId, round, tableId, registration } of seats) {
    const id = byAddress.get(emailKey(registration.email))
    const key = `${planId} ${round} ${tableId}`
    if (id) tables.set(key, [...(tables.get(key) ?? []), id])
  }
  const pairs = new Map<string, [string, string]>()
  for (const ids of tables.values()) {
    const sorted = [...new Set(ids)].sort()
    for (const [index, one] of sorted.entries()) {
      for (const other of sorted.slice(index + 1)) pairs.set(`${one} ${other}`, [one, other])
    }
  }
  return [...pairs.values()]
}
