import type { Tx } from '@/lib/db/client'

/** Who did it. */
export type Actor = { kind: 'attendee' } | { kind: 'system' } | { kind: 'user'; userId: string }

export const attendee: Actor = { kind: 'attendee' }
export const system: Actor = { kind: 'system' }

export function user(scope: { userId: string }): Actor {
  return { kind: 'user', userId: scope.userId }
}

type Entry = {
  forumId: string
  subjectType: 'registration' | 'quota' | 'type' | 'question' | 'consent'
  subjectId: string
  /** A message key: "registered", "type-changed", "offered-out-of-turn"… */
  act: string
  actor: Actor
  /** Ids, codes and numbers; never the personal data itself. */
  detail?: Record<string, string | number | null | string[]>
  at: Date
}

/** One line of the history, in the transaction it tells about. */
export async function record(tx: Tx, { actor, detail = {}, ...entry }: Entry): Promise<void> {
  const userId = actor.kind === 'user' ? actor.userId : null
  await tx.auditEntry.createMany({ data: [{ ...entry, actor: actor.kind, userId, detail }] })
}
