import { suggestPeople } from '@/domain/people/queries/directory'
import type { Locale } from '@/domain/shared/locale'
import { words } from '@/domain/shared/multilingual'
import type { OrganisedForum } from '@/domain/shared/scope'

/** People of the directory as a list shows them: a name, and what tells them apart. */
export async function knownBy(
  scope: OrganisedForum,
  { givenName, familyName }: { givenName: string; familyName: string },
  locale: Locale,
) {
  const people = await suggestPeople(scope, `${givenName} ${familyName}`)
  return people.map((person) => ({
    id: person.id,
    name: `${person.givenName} ${person.familyName}`,
    detail: [words(person.function, locale), person.organisation].filter(Boolean).join(', '),
  }))
}
