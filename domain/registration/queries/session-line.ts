import type { Tx } from '@/lib/db/client'

/** The place in the line of a session as people count: 1 for the first. */
export async function positionInSession(client: Tx, { sessionId, place }: { sessionId: string; place: number }) {
  return 1 + (await client.sessionSignUp.count({ where: { sessionId, status: 'WAITING', place: { lt: place } } }))
}
