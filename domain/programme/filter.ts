export const facets = ['theme', 'kind', 'language', 'room'] as const

export type Facet = (typeof facets)[number]

/** What a session is, for each filter; the room "*" stands for all of them. */
export type Facts = Record<Facet, readonly string[]>

/** What a visitor wants to see. Several values of one filter widen it, several filters narrow the list. */
export type Choice = Record<Facet, readonly string[]> & { starred: boolean }

export const everyRoom = '*'

/** Reads a choice from an address: `?theme=energie&theme=mobilite&starred=1`. */
export function choiceOf(search: URLSearchParams): Choice {
  const all = (facet: Facet) => [...new Set(search.getAll(facet).filter(Boolean))]
  return {
    theme: all('theme'),
    kind: all('kind'),
    language: all('language'),
    room: all('room'),
    starred: search.get('starred') === '1',
  }
}

/** Writes a choice into an address, and leaves what else is there. */
export function withChoice(search: URLSearchParams, choice: Choice): URLSearchParams {
  const written = new URLSearchParams(search)
  for (const facet of facets) {
    written.delete(facet)
    for (const value of choice[facet]) written.append(facet, value)
  }
  written.delete('starred')
  if (choice.starred) written.set('starred', '1')
  return written
}

/** Whether anything is left out. */
export const isNarrowed = (choice: Choice) => choice.starred || facets.some((facet) => choice[facet].length > 0)

const meets = (wanted: readonly string[], has: readonly string[]) =>
  wanted.length === 0 || has.includes(everyRoom) || wanted.some((value) => has.includes(value))

/** Whether a session is one of those wanted. */
export const matches = (facts: Facts, choice: Choice, starred: boolean) =>
  (!choice.starred || starred) && facets.every((facet) => meets(choice[facet], facts[facet]))
