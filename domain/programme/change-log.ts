import type { Multilingual } from '../shared/multilingual'
import type { Change, ChangeKind } from './changes'
import type { FindPerson } from './frozen'

/** A change as it is read: people by name; whoever has been erased is left out. */
export type ToldChange = Omit<Change, 'peopleAdded' | 'peopleRemoved'> & { came: string[]; went: string[] }

/** A release in the change log. Dates are ISO strings. */
export type LoggedRelease = { number: number; releasedAt: string; note: Multilingual; changes: ToldChange[] }

/** The change log of a forum, the newest release first. */
export type ChangeLog = { releases: LoggedRelease[] }

/** Everybody some changes name. */
export const peopleIn = (changes: readonly Change[]): string[] =>
  changes.flatMap(({ peopleAdded, peopleRemoved }) => [...peopleAdded, ...peopleRemoved])

/** The same changes with names. Somebody merged with a duplicate neither came nor went. */
export function told(changes: readonly Change[], find: FindPerson): ToldChange[] {
  const named = (ids: readonly string[]) => new Map(ids.flatMap((id) => find(id) ?? []).map((one) => [one.id, one]))
  return changes.map(({ peopleAdded, peopleRemoved, ...change }) => {
    const [came, went] = [named(peopleAdded), named(peopleRemoved)]
    const names = (here: typeof came, there: typeof came) =>
      [...here].filter(([id]) => !there.has(id)).map(([, one]) => `${one.givenName} ${one.familyName}`)
    return { ...change, came: names(came, went), went: names(went, came) }
  })
}

/** How many changes of each kind. */
export function countsOf(changes: readonly { kind: ChangeKind }[]): Record<ChangeKind, number> {
  const counts = { new: 0, moved: 0, changed: 0, cancelled: 0, restored: 0 }
  for (const { kind } of changes) counts[kind] += 1
  return counts
}

/** What is said of people and title on its own, and so not again in the list of fields. */
export function otherFields({ kind, fields, came, went }: ToldChange) {
  if (kind === 'new') return []
  const people = came.length + went.length > 0
  return fields.filter((field) => field !== 'title' && !(people && (field === 'people' || field === 'pitches')))
}

/** Who came and who went, as messages to be said: one for the other where it was one for the other. */
export function peopleSaid({ came, went }: ToldChange) {
  const [newcomer, gone] = [came.join(', '), went.join(', ')]
  if (came.length === 1 && went.length === 1) return [{ key: 'replaces', values: { newcomer, gone } } as const]
  return [
    ...(newcomer ? [{ key: 'came', values: { names: newcomer } } as const] : []),
    ...(gone ? [{ key: 'went', values: { names: gone } } as const] : []),
  ]
}
