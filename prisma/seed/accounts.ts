import { addAccount } from '../../domain/people/commands/account'
import { joinTeam } from '../../domain/people/commands/team'
import { type OrganisedForum, proven, type SignedInUser } from '../../domain/shared/scope'
import { write } from '../../lib/db/client'
import { done } from './words'

/** The account that owns the demonstration and administers the installation. */
export async function seedOrganiser(at: Date): Promise<SignedInUser> {
  const values = { email: 'organiser@example.org', name: 'Organiser', locale: 'fr', administrator: true } as const
  const { userId } = done(await addAccount(values, { at }))
  return proven<SignedInUser>({ userId, administrator: true })
}

/** Two more, to see what others may do. They have no mailbox: nobody writes to them. */
export async function seedTeam(scope: OrganisedForum, at: Date): Promise<void> {
  const desk = { email: 'desk@example.org', role: 'REGISTRATION_DESK', locale: 'fr' } as const
  const reader = { email: 'reader@example.org', role: 'READER', locale: 'nl' } as const
  for (const member of [desk, reader]) done(await write((tx) => joinTeam(tx, scope, member, at)))
}
