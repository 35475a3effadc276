import { suggestPeople } from '@/domain/people/queries/directory'
import { registrationNamed } from '@/domain/registration/queries/attendance'
import { fold } from '@/domain/shared/fold'
import type { OrganisedForum } from '@/domain/shared/scope'
import type { TableRoleHolder } from '@/domain/workshops/commands/table-roles'

/**
 * Who was meant: what was chosen from the suggestions ("person ID", "registration ID"); else the address or the
 * reference of a registration; else somebody of the directory who alone has that name. Null for an empty field.
 */
export async function holderTyped(
  scope: OrganisedForum,
  who: string,
  code: string,
): Promise<TableRoleHolder | 'unknown'> {
  if (who.trim() === '') return null
  const [kind, id] = code.split(' ')
  if (kind === 'person' && id) return { personId: id }
  if (kind === 'registration' && id) return { registrationId: id }
  const registrationId = await registrationNamed(scope, who)
  if (registrationId) return { registrationId }
  const people = await suggestPeople(scope, who)
  const [only, ...others] = people.filter((one) => fold(`${one.givenName} ${one.familyName}`) === fold(who))
  return only && others.length === 0 ? { personId: only.id } : 'unknown'
}
