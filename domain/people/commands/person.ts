import { now } from '@/lib/clock'
import { type Tx, write } from '@/lib/db/client'
import { fold, slugify } from '../../shared/fold'
import { multilingual } from '../../shared/multilingual'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum, OwnHats } from '../../shared/scope'
import { may } from '../policy'
import { directoryWhere } from '../queries/directory'
import { type CheckedPerson, type OwnPersonValues, ownPersonSchema, type PersonValues, personSchema } from '../schema'
import { type CheckedFile, dropUnusedFile, storeFile } from './files'
import { recordAbout } from './person-history'

type When = { at?: Date }

/** A new portrait; null takes the old one away; nothing said leaves it. */
type WithPortrait = { portrait?: CheckedFile | null | undefined }

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

const sortNameOf = ({ familyName, givenName }: { familyName: string; givenName: string }) =>
  fold(`${familyName} ${givenName}`)

/** What must be known of somebody; how to reach them may come later. */
type NewPerson = Omit<CheckedPerson, 'email' | 'locale'> & Partial<Pick<CheckedPerson, 'email' | 'locale'>>

/** The columns of a person, from a checked form. */
async function personColumns<Values extends NewPerson>(tx: Tx, values: Values, at: Date) {
  const { organisation, ...rest } = values
  return {
    ...rest,
    sortName: sortNameOf(rest),
    organisationId: await organisationNamed(tx, organisation, at),
    updatedAt: at,
  }
}

/** The file a new portrait is kept under; undefined when there is no new one. */
async function portraitId(tx: Tx, { portrait }: WithPortrait, at: Date): Promise<string | null | undefined> {
  return portrait ? storeFile(tx, portrait, at) : portrait
}

/** Writes a new person into the directory, inside the transaction that needs them. */
export async function writePerson(
  tx: Tx,
  forumId: string,
  values: NewPerson,
  at: Date,
  file: WithPortrait = {},
): Promise<{ personId: string; slug: string }> {
  const person = await tx.person.create({
    data: {
      ...(await personColumns(tx, values, at)),
      slug: await freeSlug(tx, slugify(`${values.givenName} ${values.familyName}`) || 'person'),
      forumId,
      photoId: (await portraitId(tx, file, at)) ?? null,
      createdAt: at,
    },
    select: { id: true, slug: true },
  })
  return { personId: person.id, slug: person.slug }
}

/** Adds a person to the directory of the forum. A namesake is refused until the organiser says it is somebody else. */
export async function addPerson(
  scope: OrganisedForum,
  values: PersonValues,
  { at = now(), somebodyElse = false, ...file }: When & { somebodyElse?: boolean } & WithPortrait = {},
): Promise<Result<{ personId: string; slug: string }, 'not-allowed' | 'invalid' | 'namesake'>> {
  if (!may(scope.role, 'programme.edit')) return refuse('not-allowed')
  const parsed = personSchema.safeParse(values)
  if (!parsed.success) return refuse('invalid')
  const { forumId, userId } = scope
  return write(async (tx): Promise<Result<{ personId: string; slug: string }, 'namesake'>> => {
    const alike = { sortName: sortNameOf(parsed.data) }
    const known = await tx.person.count({ where: { AND: [await directoryWhere(tx, forumId), alike] } })
    if (known > 0 && !somebodyElse) return refuse('namesake')
    const added = await writePerson(tx, forumId, parsed.data, at, file)
    await recordAbout(tx, { personId: added.personId, forumId, act: 'added', userId, at })
    return accept(added)
  })
}

type Row = Awaited<ReturnType<typeof rowOf>>

const rowOf = (tx: Tx, id: string) => tx.person.findUniqueOrThrow({ where: { id } })

/** A column in one writing: the engines order the keys of a text in several languages differently. */
const written = (value: unknown) => (typeof value === 'object' ? JSON.stringify(multilingual(value)) : value)

/** Names of what reads otherwise now. */
function changedFields(before: Row, columns: Record<string, unknown>): string[] {
  const of = before as unknown as Record<string, unknown>
  const fields = ['givenName', 'familyName', 'function', 'biography', 'organisationId', 'email', 'locale', 'photoId']
  return fields.filter((field) => field in columns && written(of[field] ?? {}) !== written(columns[field] ?? {}))
}

/** Writes a person anew, with the portrait; what it was is told in the history by the names of the fields. */
async function rewritePerson(
  tx: Tx,
  personId: string,
  values: NewPerson,
  { at, forumId, userId, ...file }: { at: Date; forumId: string | null; userId: string | null } & WithPortrait,
): Promise<void> {
  const before = await rowOf(tx, personId)
  const photoId = await portraitId(tx, file, at)
  const columns = { ...(await personColumns(tx, values, at)), ...(photoId === undefined ? {} : { photoId }) }
  const fields = changedFields(before, columns)
  if (fields.length === 0) return
  await tx.person.update({ where: { id: personId }, data: columns, select: { id: true } })
  if (fields.includes('photoId')) await dropUnusedFile(tx, before.photoId)
  await recordAbout(tx, { personId, forumId, act: 'changed', userId, detail: { fields }, at })
}

/** Changes what is written of a person of the directory. */
export async function editPerson(
  scope: OrganisedForum,
  personId: string,
  values: PersonValues,
  { at = now(), ...file }: When & WithPortrait = {},
): Promise<Result<null, 'not-allowed' | 'invalid' | 'not-found'>> {
  if (!may(scope.role, 'programme.edit')) return refuse('not-allowed')
  const parsed = personSchema.safeParse(values)
  if (!parsed.success) return refuse('invalid')
  return write(async (tx): Promise<Result<null, 'not-found'>> => {
    const here = { AND: [await directoryWhere(tx, scope.forumId), { id: personId }] }
    if ((await tx.person.count({ where: here })) === 0) return refuse('not-found')
    const { forumId, userId } = scope
    await rewritePerson(tx, personId, parsed.data, { at, forumId, userId, ...file })
    return accept(null)
  })
}

/** People correct what is written of them; it is public at once, and in the history. */
export async function correctOwn(
  scope: OwnHats,
  values: OwnPersonValues,
  { at = now(), ...file }: When & WithPortrait = {},
): Promise<Result<null, 'invalid'>> {
  const parsed = ownPersonSchema.safeParse(values)
  if (!parsed.success) return refuse('invalid')
  return write(async (tx) => {
    await rewritePerson(tx, scope.personId, parsed.data, { at, forumId: null, userId: null, ...file })
    return accept(null)
  })
}
