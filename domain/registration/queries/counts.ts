import { now } from '@/lib/clock'
import { db } from '@/lib/db/client'

type Kept = { state: string; at: number; value: Promise<unknown> }

const kept = new Map<string, Kept>()
const most = 200

/** Milliseconds; for the rare change whose line of history is older than one already seen. */
const longest = 2_000

/** Names the state of a forum's registrations: every change of one writes a line of history. */
export async function stateOf(forumId: string): Promise<string> {
  const last = await db().auditEntry.findFirst({
    where: { forumId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { id: true },
  })
  return last?.id ?? ''
}

/** Counts once per state of the forum: counting a hundred thousand rows again for the next page tells nothing new. */
export function counted<T>(key: readonly unknown[], state: string, count: () => Promise<T>): Promise<T> {
  const name = JSON.stringify(key)
  const time = now().getTime()
  const last = kept.get(name)
  if (state !== '' && last?.state === state && time - last.at < longest) return last.value as Promise<T>
  const value = count()
  kept.delete(name)
  kept.set(name, { state, at: time, value })
  value.catch(() => kept.delete(name))
  const oldest = kept.keys().next().value
  if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  return value
}
