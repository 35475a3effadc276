import { db, type Tx } from '@/lib/db/client'
import { type Multilingual, multilingual } from '../../shared/multilingual'
import type { OrganisedSeries, Role, SignedInUser } from '../../shared/scope'
import type { ForumInTime } from '../phase'
import { mayArrangeSeries } from '../policy'

/** A tour with what somebody has to do with it. */
const standingOf = (userId: string) => ({
  createdById: true,
  forums: { select: { memberships: { where: { userId }, select: { role: true } } } },
})

type Row = { createdById: string | null; forums: { memberships: { role: Role }[] }[] }

const mayArrange = ({ createdById, forums }: Row, user: { userId: string; administrator: boolean }) =>
  mayArrangeSeries({
    administrator: user.administrator,
    opened: createdById === user.userId,
    stops: forums.length,
    roles: forums.flatMap(({ memberships }) => memberships.map(({ role }) => role)),
  })

/** Whether the user may put a stop into this tour; a tour that does not exist is nobody's. */
export async function mayUseSeries(tx: Tx, userId: string, seriesId: string): Promise<boolean> {
  const user = await tx.user.findUnique({ where: { id: userId }, select: { administrator: true } })
  const series = await tx.series.findUnique({ where: { id: seriesId }, select: standingOf(userId) })
  return user !== null && series !== null && mayArrange(series, { userId, ...user })
}

/** The tour of that address, if the user may change it. */
export async function seriesForUser(slug: string, user: SignedInUser): Promise<{ seriesId: string } | null> {
  const series = await db().series.findUnique({ where: { slug }, select: { id: true, ...standingOf(user.userId) } })
  return series && mayArrange(series, user) ? { seriesId: series.id } : null
}

export type MySeries = { id: string; slug: string; name: Multilingual; cities: string[] }

/** Tours the user may change and add stops to, in order of their address; cities in order of date. */
export async function mySeries(user: SignedInUser): Promise<MySeries[]> {
  const rows = await db().series.findMany({
    orderBy: { slug: 'asc' },
    select: {
      id: true,
      slug: true,
      name: true,
      createdById: true,
      forums: {
        orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
        select: { city: true, memberships: { where: { userId: user.userId }, select: { role: true } } },
      },
    },
  })
  return rows
    .filter((row) => mayArrange(row, user))
    .map(({ id, slug, name, forums }) => ({
      id,
      slug,
      name: multilingual(name),
      cities: forums.map(({ city }) => city),
    }))
}

/** A stop as those who arrange its tour see it: drafts among them. */
export type ArrangedStop = ForumInTime & {
  slug: string
  name: Multilingual
  city: string
  timeZone: string
  dayKnown: boolean
  startsAt: Date
  endsAt: Date
  /** The reader's role there; null for somebody else's forum. */
  role: Role | null
}

export type ArrangedSeries = { slug: string; name: Multilingual; description: Multilingual; stops: ArrangedStop[] }

/** A tour as it is arranged: its texts, and all its stops in order of date. */
export async function arrangedSeries(scope: OrganisedSeries): Promise<ArrangedSeries> {
  const { userId, seriesId, administrator } = scope
  const row = await db().series.findUniqueOrThrow({
    where: { id: seriesId },
    include: {
      forums: {
        orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
        include: {
          acts: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
          memberships: { where: { userId }, select: { role: true } },
        },
      },
    },
  })
  return {
    slug: row.slug,
    name: multilingual(row.name),
    description: multilingual(row.description),
    stops: row.forums.map((forum) => ({
      slug: forum.slug,
      name: multilingual(forum.name),
      city: forum.city,
      timeZone: forum.timeZone,
      dayKnown: forum.dayKnown,
      startsAt: forum.startsAt,
      endsAt: forum.endsAt,
      registrationOpensAt: forum.registrationOpensAt,
      registrationClosesAt: forum.registrationClosesAt,
      acts: forum.acts,
      role: administrator ? 'OWNER' : (forum.memberships[0]?.role ?? null),
    })),
  }
}
