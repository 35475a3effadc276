import type { Tx } from '@/lib/db/client'

type Entry = {
  personId: string
  forumId: string | null
  /** A message key under "people.history". */
  act: string
  /** Null when the person did it. */
  userId: string | null
  detail?: Record<string, string | string[]>
  at: Date
}

/**
 * One line of a person's history, in the transaction it tells about. Ids and names of fields; the one exception is the
 * word somebody leaves when they decline, which goes with them when they are erased.
 */
export async function recordAbout(tx: Tx, { personId, userId, detail = {}, ...entry }: Entry): Promise<void> {
  const actor = userId === null ? 'person' : 'user'
  await tx.auditEntry.create({
    data: { ...entry, subjectType: 'person', subjectId: personId, actor, userId, detail },
    select: { id: true },
  })
}
