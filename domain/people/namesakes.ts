import { fold } from '../shared/fold'

/** What is compared to find out whether two entries are one person. */
export type Named = { id: string; givenName: string; familyName: string; email: string | null }

const letters = (name: string) => fold(name).replace(/[^\p{L}\p{N}]/gu, '')

/** A name, and all it becomes when one letter is left out: two names one slip apart meet in one of these. */
function nearby(name: string): string[] {
  if (name.length < 7) return [name]
  return [name, ...Array.from(name, (_, index) => name.slice(0, index) + name.slice(index + 1))]
}

/** What a person is found under: both orders of the name, near spellings of it, the address. */
function keysOf({ givenName, familyName, email }: Named): string[] {
  const [given, family] = [letters(givenName), letters(familyName)]
  return [...new Set([...nearby(family + given), given + family, ...(email ? [email] : [])])]
}

/**
 * Entries that may be one person, by id: the same name whatever its accents and order, a spelling one slip away, the
 * same address. Linear in the number of entries.
 */
export function namesakes(people: readonly Named[]): Map<string, string[]> {
  const byKey = new Map<string, string[]>()
  for (const person of people) {
    for (const key of keysOf(person)) byKey.set(key, [...(byKey.get(key) ?? []), person.id])
  }
  const found = new Map<string, Set<string>>()
  for (const ids of byKey.values()) {
    if (ids.length < 2) continue
    for (const id of ids) {
      const others = found.get(id) ?? new Set()
      for (const other of ids) if (other !== id) others.add(other)
      found.set(id, others)
    }
  }
  return new Map([...found].map(([id, others]) => [id, [...others]]))
}
