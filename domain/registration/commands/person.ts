import { createHash } from 'node:crypto'
import { seal } from '@/lib/auth/secrets'
import { db, type Tx } from '@/lib/db/client'
import { organisationNamed } from '../../people/commands/person'
import { emailKey, fold } from '../../shared/fold'
import type { Answers } from '../form'
import { searchText, sortName } from '../search-text'

export type Named = {
  givenName: string
  familyName: string
  email: string
  phone: string
  function: string
  organisation: string
  territory: string
  territoryCode: string
}

const orNull = (text: string) => (text === '' ? null : text)

/** The columns that say who somebody is, with what lists are ordered and searched by. */
export function personColumns(person: Named, reference: string) {
  return {
    givenName: person.givenName,
    familyName: person.familyName,
    email: person.email,
    phone: orNull(person.phone),
    function: orNull(person.function),
    organisationName: orNull(person.organisation),
    territoryName: orNull(person.territory),
    territoryCode: person.territory === '' ? null : orNull(person.territoryCode),
    sortName: sortName(person),
    searchText: searchText({ ...person, reference }),
  }
}

/** What makes an address one person's while their registration is alive. */
export function liveKey(email: string): string {
  return emailKey(email)
}

/** What is kept of a form's key: bound to the forum and the address, so that the form's next use is another submission. */
export function submissionKey(forumId: string, email: string, key: string): string {
  return createHash('sha256')
    .update(`${forumId}\n${emailKey(email)}\n${key}`)
    .digest('base64url')
}

/** The id of an organisation already known by that name. */
export async function knownOrganisation(name: string): Promise<string | null> {
  const nameKey = fold(name)
  if (nameKey === '') return null
  return (await db().organisation.findUnique({ where: { nameKey }, select: { id: true } }))?.id ?? null
}

/** The id of the organisation of that name, made known if it was not. */
export async function organisationId(tx: Tx, name: string, known: string | null, at: Date): Promise<string | null> {
  return known ?? organisationNamed(tx, name, at)
}

export type Sensitive = { diet: string; access: string }

const kinds = [
  ['DIET', 'diet'],
  ['ACCESS', 'access'],
] as const

/** Seals diet and access needs, to be deleted so many days after the end of the forum. */
export async function writeSensitive(
  tx: Tx,
  registrationId: string,
  answers: Sensitive,
  forum: { endsAt: Date; sensitiveDays: number },
): Promise<void> {
  const deleteAfter = new Date(forum.endsAt.getTime() + forum.sensitiveDays * 86_400_000)
  const data = kinds.flatMap(([kind, name]) =>
    answers[name] === ''
      ? []
      : [{ registrationId, kind, sealed: seal('sensitive-answer', registrationId + kind, answers[name]), deleteAfter }],
  )
  if (data.length > 0) await tx.sensitiveAnswer.createMany({ data })
}

/** Writes answers of a registration that has none. */
export async function writeAnswers(tx: Tx, registrationId: string, answers: Answers): Promise<void> {
  const data = Object.entries(answers).map(([questionId, value]) => ({ registrationId, questionId, value }))
  if (data.length > 0) await tx.answer.createMany({ data })
}
