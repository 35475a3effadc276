import { db } from '@/lib/db/client'
import { searchWords } from '../../registration/search-text'
import type { HostedTable, OrganisedForum } from '../../shared/scope'

/** Somebody found by name, and their tables in the published plan. */
export type Found = {
  registrationId: string
  name: string
  organisation: string
  seats: { round: number; table: number }[]
}

/** How many are shown, and the letters asked for before anybody is. */
const most = 8
const letters = 3

/**
 * Confirmed people of the forum whose name has these words, for whoever seats them: the desk, or the host of a table.
 * Nobody for fewer than three letters. An address, a reference or an organisation finds nobody: names only. `more` says
 * that others have such a name and are not among them.
 */
export async function findPeople(
  { forumId }: Pick<OrganisedForum | HostedTable, 'forumId'>,
  workshopId: string,
  typed: string,
): Promise<{ people: Found[]; more: boolean }> {
  const words = searchWords(typed)
  if (words.join('').length < letters) return { people: [], more: false }
  const workshop = await db().workshop.findFirst({
    where: { id: workshopId, forumId },
    select: { publishedPlanId: true },
  })
  if (workshop === null) return { people: [], more: false }
  const named = await db().registration.findMany({
    where: {
      forumId,
      status: 'CONFIRMED',
      erasedAt: null,
      AND: words.map((word) => ({ sortName: { contains: word } })),
    },
    orderBy: [{ sortName: 'asc' }, { id: 'asc' }],
    take: most + 1,
    select: { id: true, givenName: true, familyName: true, organisationName: true },
  })
  const rows = named.slice(0, most)
  const seats = await db().seat.findMany({
    where: { planId: workshop.publishedPlanId ?? '', registrationId: { in: rows.map(({ id }) => id) } },
    orderBy: { round: 'asc' },
    select: { registrationId: true, round: true, table: { select: { number: true } } },
  })
  const people = rows.map(({ id: registrationId, givenName, familyName, organisationName }) => ({
    registrationId,
    name: `${givenName} ${familyName}`.trim(),
    organisation: organisationName ?? '',
    seats: seats
      .filter((seat) => seat.registrationId === registrationId)
      .map(({ round, table }) => ({ round, table: table.number })),
  }))
  return { people, more: named.length > most }
}
