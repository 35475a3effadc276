import { db } from '@/lib/db/client'
import type { OrganisedForum } from '../../shared/scope'
import type { HistoryLine } from './organiser'

/** A line of the forum's history; about a registration, with whose it is. */
export type ForumHistoryLine = HistoryLine & {
  subjectType: string
  registration: { id: string; name: string } | null
}

/** The latest acts in this forum, newest first. Names are read for those who may see registrations. */
export async function recentHistory(
  scope: OrganisedForum,
  { take, named }: { take: number; named: boolean },
): Promise<ForumHistoryLine[]> {
  const entries = await db().auditEntry.findMany({
    where: { forumId: scope.forumId, ...(named ? {} : { subjectType: { not: 'registration' } }) },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take,
  })
  const ids = (keep: (entry: (typeof entries)[number]) => string | null) => [
    ...new Set(entries.flatMap((entry) => keep(entry) ?? [])),
  ]
  const [users, registrations] = await Promise.all([
    db().user.findMany({
      where: { id: { in: ids(({ userId }) => userId) } },
      select: { id: true, name: true, email: true },
    }),
    db().registration.findMany({
      where: { id: { in: ids((entry) => (entry.subjectType === 'registration' ? entry.subjectId : null)) } },
      select: { id: true, givenName: true, familyName: true },
    }),
  ])
  const nameOf = new Map(users.map(({ id, name, email }) => [id, name ?? email]))
  const people = new Map(registrations.map((row) => [row.id, `${row.givenName} ${row.familyName}`.trim()]))
  return entries.map(({ id, act, actor, userId, detail, at, subjectType, subjectId }) => {
    const name = subjectType === 'registration' ? people.get(subjectId) : undefined
    return {
      id,
      act,
      actor,
      at,
      subjectType,
      by: userId === null ? null : (nameOf.get(userId) ?? null),
      detail: typeof detail === 'object' && detail !== null && !Array.isArray(detail) ? detail : {},
      registration: name === undefined ? null : { id: subjectId, name },
    }
  })
}
