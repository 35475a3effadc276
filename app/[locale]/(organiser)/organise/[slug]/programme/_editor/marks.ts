import type { Conflict } from '@/domain/programme/conflicts'
import type { Draft, DraftSession } from '@/domain/programme/draft'
import type { Marks } from './block'

function newsOf({ id, released }: DraftSession, release: Draft['release']): Marks['news'] {
  if (release === null) return null
  if (!released) return 'new'
  return release.changed.includes(id) ? 'changed' : null
}

/** What is marked on a session: its heaviest conflict, and what the public does not know of it yet. */
export function marks(conflicts: readonly Conflict[], release: Draft['release']): (session: DraftSession) => Marks {
  const weights = new Map<string, Conflict['weight']>()
  for (const { sessionIds, weight } of conflicts) {
    for (const id of sessionIds) if (weights.get(id) !== 'clash') weights.set(id, weight)
  }
  return (session) => ({
    weight: weights.get(session.id) ?? null,
    news: newsOf(session, release),
  })
}
