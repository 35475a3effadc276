import { db } from '@/lib/db/client'
import { multilingual } from '../../shared/multilingual'
import type { OrganisedForum } from '../../shared/scope'

/** Names, profile and colour of registrations of this forum, for sentences and pictures. */
export async function namesOf({ forumId }: OrganisedForum, ids?: readonly string[]) {
  const rows = await db().registration.findMany({
    where: { forumId, ...(ids ? { id: { in: [...ids] } } : { status: 'CONFIRMED' as const }) },
    select: {
      id: true,
      givenName: true,
      familyName: true,
      organisationName: true,
      type: { select: { name: true, colour: true } },
    },
    orderBy: [{ sortName: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => ({
    id: row.id,
    name: `${row.givenName} ${row.familyName}`.trim(),
    organisation: row.organisationName ?? '',
    type: multilingual(row.type.name),
    colour: row.type.colour,
  }))
}
