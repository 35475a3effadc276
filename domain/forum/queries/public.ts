import { now } from '@/lib/clock'
import { type Db, db } from '@/lib/db/client'
import { locales } from '../../shared/locale'
import { multilingual } from '../../shared/multilingual'
import type { OrganisedForum } from '../../shared/scope'
import { isPublic } from '../phase'
import type { ForumCard, PublicForum, PublicSeries } from '../public-forum'

const cardInclude = {
  acts: { orderBy: [{ at: 'asc' as const }, { id: 'asc' as const }] },
  series: true,
}

const findForums = (client: Db, seriesId?: string) =>
  client.forum.findMany({
    where: { acts: { some: { kind: 'PUBLISHED' } }, ...(seriesId ? { seriesId } : {}) },
    include: cardInclude,
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  })

type Row = Awaited<ReturnType<typeof findForums>>[number]

function card(row: Row): ForumCard {
  return {
    slug: row.slug,
    name: multilingual(row.name),
    summary: multilingual(row.summary),
    city: row.city,
    country: row.country,
    venueName: row.venueName,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    timeZone: row.timeZone,
    dayKnown: row.dayKnown,
    registrationOpensAt: row.registrationOpensAt?.toISOString() ?? null,
    registrationClosesAt: row.registrationClosesAt?.toISOString() ?? null,
    acts: row.acts.map((act) => ({ kind: act.kind, at: act.at.toISOString() })),
    locales: locales.filter((locale) => Array.isArray(row.locales) && row.locales.includes(locale)),
    demonstration: row.demonstration,
    series: row.series && { slug: row.series.slug, name: multilingual(row.series.name) },
  }
}

const publicCards = (rows: Row[], at: Date) => rows.filter((row) => isPublic(row, at)).map(card)

/** All forums the public may see, in order of date. */
export async function forumsOverview(at = now()): Promise<ForumCard[]> {
  return publicCards(await findForums(db()), at)
}

const forumInclude = {
  ...cardInclude,
  organisations: { include: { organisation: true }, orderBy: { position: 'asc' as const } },
  themes: { orderBy: { position: 'asc' as const } },
}

const findForum = (where: { slug: string } | { id: string }) => db().forum.findUnique({ where, include: forumInclude })

/** One forum with its surroundings; null when it is not public. */
export async function publicForum(slug: string, at = now()): Promise<PublicForum | null> {
  const row = await findForum({ slug })
  return row && isPublic(row, at) ? wholeForum(row, at) : null
}

/** The same before it is published, for its organisers. */
export async function forumPreview(scope: OrganisedForum, at = now()): Promise<PublicForum | null> {
  const row = await findForum({ id: scope.forumId })
  return row && wholeForum(row, at)
}

async function wholeForum(row: NonNullable<Awaited<ReturnType<typeof findForum>>>, at: Date): Promise<PublicForum> {
  const stops = row.seriesId ? publicCards(await findForums(db(), row.seriesId), at) : []
  return {
    ...card(row),
    id: row.id,
    description: multilingual(row.description),
    audience: multilingual(row.audience),
    directions: multilingual(row.directions),
    venueAddress: row.venueAddress,
    postalCode: row.postalCode,
    latitude: row.latitude,
    longitude: row.longitude,
    contactEmail: row.contactEmail,
    revision: row.revision,
    updatedAt: row.updatedAt.toISOString(),
    organisations: row.organisations.map(({ organisation, role }) => ({ name: organisation.name, role })),
    themes: row.themes.map(({ key, name, position }) => ({ key, name: multilingual(name), position })),
    stops,
  }
}

/** A tour and its stops; null when none of them is public. */
export async function publicSeries(slug: string, at = now()): Promise<PublicSeries | null> {
  const series = await db().series.findUnique({ where: { slug } })
  if (!series) return null
  const rows = (await findForums(db(), series.id)).filter((row) => isPublic(row, at))
  if (rows.length === 0) return null
  const stops = rows.map((row) => ({ ...card(row), latitude: row.latitude, longitude: row.longitude }))
  return { slug, name: multilingual(series.name), description: multilingual(series.description), stops }
}
