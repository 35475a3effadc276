import { db } from '@/lib/db/client'
import { multilingual } from '../../shared/multilingual'
import type { OrganisedForum } from '../../shared/scope'
import { type FindPerson, type FrozenProgramme, type KnownPerson, peopleNamed, publicProgramme } from '../frozen'
import type { PublicPerson, PublicProgramme, PublicSession } from '../public-programme'
import { draftProgramme, type KeptRelease, latestRelease } from './frozen'

const personColumns = {
  id: true,
  slug: true,
  givenName: true,
  familyName: true,
  function: true,
  photoId: true,
  mergedIntoId: true,
  organisation: { select: { name: true } },
} as const

const findPeople = (ids: string[]) => db().person.findMany({ where: { id: { in: ids } }, select: personColumns })

type Row = Awaited<ReturnType<typeof findPeople>>[number]

const known = (row: Row): KnownPerson => ({
  id: row.id,
  slug: row.slug,
  givenName: row.givenName,
  familyName: row.familyName,
  photoId: row.photoId,
  function: multilingual(row.function),
  organisation: row.organisation?.name ?? null,
})

/** People by id as they are today. Merging points at the last one straight away, so one more look is enough. */
export async function peopleById(ids: string[]): Promise<FindPerson> {
  const rows = await findPeople(ids)
  const into = rows.flatMap(({ mergedIntoId }) => mergedIntoId ?? [])
  const others = into.length > 0 ? await findPeople(into) : []
  const everybody = new Map([...rows, ...others].map((row) => [row.id, row]))
  return (id) => {
    const row = everybody.get(id)
    const now = row?.mergedIntoId ? everybody.get(row.mergedIntoId) : row
    return now && known(now)
  }
}

async function asPublic({ number, createdAt, content }: KeptRelease): Promise<PublicProgramme> {
  const about = { number, releasedAt: createdAt.toISOString() }
  return publicProgramme(content, about, await peopleById(peopleNamed(content)))
}

const nothingYet: PublicProgramme = { number: 0, releasedAt: null, sessions: [], rooms: [] }

/** The latest release of a forum. Whether the forum itself is public is for `publicForum` to say. */
export async function programmeOf(forumSlug: string): Promise<PublicProgramme> {
  const forum = await db().forum.findUnique({ where: { slug: forumSlug }, select: { id: true } })
  const release = forum && (await latestRelease(db(), forum.id))
  return release ? asPublic(release) : nothingYet
}

/** The draft as the public would read it if it were released now. */
export async function programmePreview(scope: OrganisedForum): Promise<PublicProgramme> {
  const content: FrozenProgramme = await draftProgramme(db(), scope.forumId)
  const find = await peopleById(peopleNamed(content))
  const programme = publicProgramme(content, { number: 0, releasedAt: '' }, find)
  return { ...programme, releasedAt: null }
}

/** What this person does in this session: their hats, and their pitch. */
function hatsIn(session: PublicSession, personSlug: string): PublicPerson['sessions'] {
  const roles = session.roles.filter(({ person }) => person?.slug === personSlug).map(({ kind }) => kind)
  const pitches = session.pitches.some(({ person }) => person?.slug === personSlug)
  return [...roles, ...(pitches ? (['PITCH'] as const) : [])].map((role) => ({ role, session }))
}

/** A person who wears a hat in this forum's latest release, with the sessions; null for anybody else. */
export async function personOf(forumSlug: string, personSlug: string): Promise<PublicPerson | null> {
  const { sessions } = await programmeOf(forumSlug)
  const hats = sessions.flatMap((session) => hatsIn(session, personSlug))
  if (hats.length === 0) return null
  const row = await db().person.findUnique({
    where: { slug: personSlug },
    select: { ...personColumns, biography: true },
  })
  return row && { ...known(row), biography: multilingual(row.biography), sessions: hats }
}

/** The address of whoever was kept when this one was merged; null for anybody else. */
export async function keptPerson(personSlug: string): Promise<string | null> {
  const row = await db().person.findUnique({
    where: { slug: personSlug },
    select: { mergedInto: { select: { slug: true } } },
  })
  return row?.mergedInto?.slug ?? null
}
