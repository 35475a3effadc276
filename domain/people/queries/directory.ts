import { db, type Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/sqlite/client'
import { multilingual } from '../../shared/multilingual'
import type { OrganisedForum } from '../../shared/scope'
import { type KnownName, searchWords } from '../directory'

type Where = Prisma.PersonWhereInput

/**
 * Whom the organisers of this forum know: people written down, wearing a hat or giving a pitch in a forum of its
 * series; of the forum alone when it has none. Whoever was merged is found as who they are now.
 */
export async function directoryWhere(client: Tx, forumId: string): Promise<Where> {
  const { seriesId } = await client.forum.findUniqueOrThrow({ where: { id: forumId }, select: { seriesId: true } })
  const forum: Prisma.ForumWhereInput = seriesId === null ? { id: forumId } : { seriesId }
  return {
    mergedIntoId: null,
    OR: [{ forum }, { sessionRoles: { some: { session: { forum } } } }, { pitches: { some: { session: { forum } } } }],
  }
}

/** People whose name or organisation holds every word that was typed, whatever the accents. */
export function matching(typed: string): Where[] {
  return searchWords(typed).map((word) => ({
    OR: [{ sortName: { contains: word } }, { organisation: { nameKey: { contains: word } } }],
  }))
}

/** Which of these people the organisers of this forum know, and who each of them is now that some were merged. */
export async function knownPeople(client: Tx, forumId: string, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await client.person.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, mergedIntoId: true },
  })
  const nowOf = new Map(rows.map(({ id, mergedIntoId }) => [id, mergedIntoId ?? id]))
  const known = await client.person.findMany({
    where: { AND: [await directoryWhere(client, forumId), { id: { in: [...nowOf.values()] } }] },
    select: { id: true },
  })
  const here = new Set(known.map(({ id }) => id))
  return new Map([...nowOf].filter(([, now]) => here.has(now)))
}

/** Addresses of the forums on whose pages these people are: the pages to be made anew when they change. */
export async function forumSlugsOf(client: Tx, personIds: readonly string[]): Promise<string[]> {
  const own = { personId: { in: [...personIds] } }
  const rows = await client.forum.findMany({
    where: { sessions: { some: { OR: [{ roles: { some: own } }, { pitches: { some: own } }] } } },
    select: { slug: true },
  })
  return rows.map(({ slug }) => slug)
}

/** The same for one person, whoever was merged into them among them. */
export async function pagesOfPerson(personId: string): Promise<string[]> {
  return forumSlugsOf(db(), [personId])
}

/** People of the directory for what was typed, at most `most`, in order of name. */
export async function suggestPeople(scope: OrganisedForum, typed: string, most = 8): Promise<KnownName[]> {
  const rows = await db().person.findMany({
    where: { AND: [await directoryWhere(db(), scope.forumId), ...matching(typed)] },
    select: { id: true, givenName: true, familyName: true, function: true, organisation: { select: { name: true } } },
    orderBy: [{ sortName: 'asc' }, { id: 'asc' }],
    take: most,
  })
  return rows.map((row) => ({
    ...row,
    function: multilingual(row.function),
    organisation: row.organisation?.name ?? null,
  }))
}
