import { fold } from '../shared/fold'

export type Searchable = {
  givenName: string
  familyName: string
  email: string
  organisation: string
  reference: string
}

/** Family name first, folded: the order of lists. */
export function sortName(person: { givenName: string; familyName: string }): string {
  return fold(`${person.familyName} ${person.givenName}`)
}

/** Everything a registration is searched by, folded: names both ways round, e-mail, organisation, reference. */
export function searchText(person: Searchable): string {
  const { givenName, familyName, email, organisation, reference } = person
  return fold([familyName, givenName, familyName, email, organisation, reference, reference.replace('-', '')].join(' '))
}

/** The words to look for; none when fewer than two characters were typed. */
export function searchWords(typed: string): string[] {
  const folded = fold(typed)
  return folded.length < 2 ? [] : folded.split(' ').slice(0, 6)
}
