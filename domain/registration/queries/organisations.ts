import { db } from '@/lib/db/client'
import { fold } from '../../shared/fold'

/** Candidates looked at before the best are kept. */
const mostRead = 80

/**
 * Organisations already known whose name holds what was typed (from 2 letters), names that begin with it first.
 * One that a single attendee wrote stays private: it may be somebody's own name.
 */
export async function suggestOrganisations(typed: string, limit: number): Promise<string[]> {
  const key = fold(typed)
  if (key.length < 2) return []
  const rows = await db().organisation.findMany({
    where: { nameKey: { contains: key } },
    orderBy: { nameKey: 'asc' },
    take: mostRead,
    select: {
      name: true,
      nameKey: true,
      _count: { select: { forums: true, people: true, sessionRoles: true, registrations: true } },
    },
  })
  const rank = (nameKey: string) => (nameKey.startsWith(key) ? 0 : nameKey.includes(` ${key}`) ? 1 : 2)
  return rows
    .filter(
      ({ _count: { forums, people, sessionRoles, registrations } }) =>
        forums + people + sessionRoles > 0 || registrations > 1,
    )
    .sort((a, b) => rank(a.nameKey) - rank(b.nameKey) || b._count.registrations - a._count.registrations)
    .slice(0, limit)
    .map(({ name }) => name)
}
