import { now } from '@/lib/clock'
import { type Tx, write } from '@/lib/db/client'
import { fold, slugify } from '../../shared/fold'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum } from '../../shared/scope'
import { may } from '../policy'
import { type CheckedPerson, type PersonValues, personSchema } from '../schema'

/** The organisation of that name, whatever its accents and capitals; created when unknown, null for an empty name. */
export async function organisationNamed(tx: Tx, name: string | null | undefined, at: Date): Promise<string | null> {
  const written = name?.trim().replace(/\s+/g, ' ') ?? ''
  const nameKey = fold(written)
  if (nameKey === '') return null
  const known = await tx.organisation.findUnique({ where: { nameKey }, select: { id: true } })
  if (known) return known.id
  // writing the key back makes this one statement on PostgreSQL, so that two who name it first do not collide
  const organisation = await tx.organisation.upsert({
    where: { nameKey },
    create: { name: written, nameKey, createdAt: at },
    update: { nameKey },
    select: { id: true },
  })
  return organisation.id
}

async function freeSlug(tx: Tx, wanted: string): Promise<string> {
  for (let n = 1; ; n += 1) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`
    if (!(await tx.person.findUnique({ where: { slug }, select: { id: true } }))) return slug
  }
}

/** Writes a new person into the directory, inside the transaction that needs them. */
export async function writePerson(
  tx: Tx,
  forumId: string,
  { organisation, ...rest }: CheckedPerson,
  at: Date,
): Promise<{ personId: string; slug: string }> {
  const person = await tx.person.create({
    data: {
      ...rest,
      slug: await freeSlug(tx, slugify(`${rest.givenName} ${rest.familyName}`) || 'person'),
      sortName: fold(`${rest.familyName} ${rest.givenName}`),
      organisationId: await organisationNamed(tx, organisation, at),
      forumId,
      createdAt: at,
      updatedAt: at,
    },
  })
  return { personId: person.id, slug: person.slug }
}

/** Adds a person. Namesakes get different addresses. */
export async function addPerson(
  scope: OrganisedForum,
  values: PersonValues,
  { at = now() }: { at?: Date } = {},
): Promise<Result<{ personId: string; slug: string }, 'not-allowed' | 'invalid'>> {
  if (!may(scope.role, 'programme.edit')) return refuse('not-allowed')
  const parsed = personSchema.safeParse(values)
  if (!parsed.success) return refuse('invalid')
  return write(async (tx) => accept(await writePerson(tx, scope.forumId, parsed.data, at)))
}
