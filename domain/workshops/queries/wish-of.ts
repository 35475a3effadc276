import { db } from '@/lib/db/client'
import type { OrganisedForum } from '../../shared/scope'

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** What somebody of this forum has wished in one workshop, for an organiser to change; null when they are not confirmed. */
export async function wishOf({ forumId }: OrganisedForum, workshopId: string, registrationId: string) {
  const row = await db().registration.findFirst({
    where: { id: registrationId, forumId, status: 'CONFIRMED', erasedAt: null },
    select: {
      givenName: true,
      familyName: true,
      organisationName: true,
      tableWishes: { where: { workshopId, workshop: { forumId } } },
    },
  })
  if (row === null) return null
  const wish = row.tableWishes[0]
  return {
    registrationId,
    name: `${row.givenName} ${row.familyName}`.trim(),
    organisation: row.organisationName ?? '',
    comes: wish?.comes ?? true,
    themeIds: texts(wish?.themeIds),
    languages: texts(wish?.languages),
    needsAccess: wish?.needsAccess ?? null,
    byMail: wish?.byMail ?? true,
  }
}

export type WishToEdit = NonNullable<Awaited<ReturnType<typeof wishOf>>>
