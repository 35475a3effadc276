import { db } from '@/lib/db/client'
import { type Locale, locales } from '../../shared/locale'
import { type Multilingual, multilingual } from '../../shared/multilingual'
import type { OrganisedForum, Role, SignedInUser } from '../../shared/scope'
import { wallTime } from '../../shared/zone'
import type { ForumInTime } from '../phase'

export type OrganisedForumRow = ForumInTime & {
  id: string
  slug: string
  name: Multilingual
  city: string
  timeZone: string
  demonstration: boolean
  startsAt: Date
  endsAt: Date
  /** Administrators see forums they have no role in. */
  role: Role | null
}

/** Forums the user may enter, the latest first; all of them for an administrator. */
export async function organisedForums(user: SignedInUser): Promise<OrganisedForumRow[]> {
  const rows = await db().forum.findMany({
    where: user.administrator ? {} : { memberships: { some: { userId: user.userId } } },
    include: {
      acts: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
      memberships: { where: { userId: user.userId }, select: { role: true } },
    },
    orderBy: [{ startsAt: 'desc' }, { id: 'desc' }],
  })
  return rows.map(({ memberships, ...row }) => ({
    id: row.id,
    slug: row.slug,
    name: multilingual(row.name),
    city: row.city,
    timeZone: row.timeZone,
    demonstration: row.demonstration,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    registrationOpensAt: row.registrationOpensAt,
    registrationClosesAt: row.registrationClosesAt,
    acts: row.acts,
    role: memberships[0]?.role ?? null,
  }))
}

/** All that the settings and texts screens show; dates also as wall times of the forum's zone. */
export async function forumSettings(scope: OrganisedForum) {
  const row = await db().forum.findUniqueOrThrow({
    where: { id: scope.forumId },
    include: {
      series: true,
      acts: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
      themes: { orderBy: { position: 'asc' } },
      organisations: { include: { organisation: true }, orderBy: { position: 'asc' } },
    },
  })
  const wall = (date: Date | null) => (date ? wallTime(row.timeZone, date) : '')
  return {
    ...row,
    name: multilingual(row.name),
    summary: multilingual(row.summary),
    description: multilingual(row.description),
    audience: multilingual(row.audience),
    directions: multilingual(row.directions),
    privacyNotice: multilingual(row.privacyNotice),
    locales: locales.filter((locale): locale is Locale => Array.isArray(row.locales) && row.locales.includes(locale)),
    series: row.series && { id: row.series.id, slug: row.series.slug, name: multilingual(row.series.name) },
    themes: row.themes.map((theme) => ({ ...theme, name: multilingual(theme.name) })),
    organisations: row.organisations.map(({ organisation, role }) => ({ name: organisation.name, role })),
    wall: {
      startsAt: wall(row.startsAt),
      endsAt: wall(row.endsAt),
      registrationOpensAt: wall(row.registrationOpensAt),
      registrationClosesAt: wall(row.registrationClosesAt),
      editableUntil: wall(row.editableUntil),
    },
  }
}
