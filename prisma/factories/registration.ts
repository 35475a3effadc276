import { randomUUID } from 'node:crypto'
import { type Registered, register } from '@/domain/registration/commands/register'
import type { RegistrationValues } from '@/domain/registration/schema'
import { type OwnRegistration, proven } from '@/domain/shared/scope'
import { accepted, type OpenForum, startOfTests } from './forum'

let people = 0

/** What a form sends: a new person each time, of the forum's first type. */
export function registrationValues(forum: OpenForum, values: Partial<RegistrationValues> = {}): RegistrationValues {
  people += 1
  return {
    typeId: forum.typeIds[0] ?? '',
    givenName: 'Élodie',
    familyName: `Lefèbvre ${people}`,
    email: `elodie.${people}.${randomUUID().slice(0, 8)}@example.org`,
    phone: '',
    function: '',
    organisation: '',
    territory: '',
    territoryCode: '',
    answers: {},
    consents: [],
    diet: '',
    access: '',
    joinWaitingList: true,
    idempotencyKey: randomUUID(),
    locale: 'fr',
    ...values,
  }
}

/** Registers somebody who must not be refused. */
export async function registered(
  forum: OpenForum,
  values: Partial<RegistrationValues> = {},
  at = startOfTests,
): Promise<Registered> {
  return accepted(await register(forum.forumId, registrationValues(forum, values), { source: 'public', at }))
}

/** The holder of a personal link. */
export function holderOf(forum: OpenForum, { registrationId }: { registrationId: string }): OwnRegistration {
  return proven<OwnRegistration>({ registrationId, forumId: forum.forumId })
}
