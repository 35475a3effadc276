import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db/client'
import { timeOrderedId } from '@/lib/ids'

/** Who did it. */
export type Actor = { kind: 'attendee' } | { kind: 'system' } | { kind: 'user'; userId: string }

export const attendee: Actor = { kind: 'attendee' }
export const system: Actor = { kind: 'system' }

export function user(scope: { userId: string }): Actor {
  return { kind: 'user', userId: scope.userId }
}

type Entry = {
  forumId: string
  subjectType: 'registration' | 'quota' | 'type' | 'question' | 'consent' | 'session'
  subjectId: string
  /** A message key: "registered", "type-changed", "offered-out-of-turn"… */
  act: string
  actor: Actor
  /** Ids, codes and numbers; never the personal data itself. */
  detail?: Record<string, string | number | null | string[]>
  at: Date
}

/** One line of the history, in the transaction it tells about. Raw SQL, since every change pays for it. */
export async function record(tx: Tx, { actor, detail = {}, at, ...entry }: Entry): Promise<void> {
  const userId = actor.kind === 'user' ? actor.userId : null
  await tx.$executeRaw`
    INSERT INTO "AuditEntry" ("id", "forumId", "subjectType", "subjectId", "act", "actor", "userId", "detail", "at")
    VALUES (${timeOrderedId(now())}, ${entry.forumId}, ${entry.subjectType}, ${entry.subjectId}, ${entry.act},
      ${actor.kind}, ${userId}, ${JSON.stringify(detail)}, ${at})`
}
