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
