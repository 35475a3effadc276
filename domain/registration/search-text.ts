import { fold } from '../shared/fold'

export type Searchable = {
  givenName: string
  familyName: string
  email: string
  organisation: string
  reference: string
}

/** Longest kept, in UTF-16 units: with both in one index, PostgreSQL allows 2,704 octets a row. */
const longest = { sortName: 120, searchText: 480 } as const

/** Family name first, folded: the order of lists. */
export function sortName(person: { givenName: string; familyName: string }): string {
  return cut(fold(`${person.familyName} ${person.givenName}`), longest.sortName)
}

/** Never half a character: PostgreSQL refuses a lone surrogate. */
function cut(text: string, units: number): string {
  return text.slice(0, units).replace(/[\uD800-\uDBFF]$/, '')
}

/** Everything a registration is searched by, folded: reference, names both ways round, e-mail, organisation. */
export function searchText(person: Searchable): string {
  const { givenName, familyName, email, organisation, reference } = person
  const words = [reference, reference.replace('-', ''), familyName, givenName, familyName, email, organisation]
  return cut(fold(words.join(' ')), longest.searchText)
}

/** The words to look for; none when fewer than two characters were typed. */
export function searchWords(typed: string): string[] {
  const folded = fold(typed)
  return folded.length < 2 ? [] : folded.split(' ').slice(0, 6)
}
