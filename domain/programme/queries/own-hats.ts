import { hashSecret } from '@/lib/auth/secrets'
import { now } from '@/lib/clock'
import { db } from '@/lib/db/client'
import { isPublic } from '../../forum/phase'
import { hatCalendarToken } from '../../people/person-link'
import { type Multilingual, multilingual } from '../../shared/multilingual'
import type { OwnHats } from '../../shared/scope'
import { clashing } from '../agenda'
import { mayAnswer } from '../own-hats'
import { type AgendaItem, agendaIn } from './agenda'

/** Whose personal link it is, and the version that is good now. */
export type HatHolder = { id: string; slug: string; linkVersion: number }

const holder = { id: true, slug: true, linkVersion: true, linkHash: true } as const

/** Whoever a row stands for now, while their link is good. */
function goodHolder(
  row: (HatHolder & { linkHash: string | null; mergedInto: (HatHolder & { linkHash: string | null }) | null }) | null,
): HatHolder | null {
  const person = row?.mergedInto ?? row
  return person?.linkHash ? person : null
}

/** Whoever a mailed link was made for; somebody who was merged is who they are now. Null when it is withdrawn. */
export async function openedHatLink(token: string): Promise<HatHolder | null> {
  const select = { ...holder, mergedInto: { select: holder } }
  return goodHolder(await db().person.findUnique({ where: { linkHash: hashSecret(token) }, select }))
}

/** Whoever that address is about, while their link is good, with the version it has. */
export async function hatHolder(slug: string): Promise<HatHolder | null> {
  const select = { ...holder, mergedInto: { select: holder } }
  return goodHolder(await db().person.findUnique({ where: { slug }, select }))
}

/** Whoever's subscribed calendar that address is; null when the secret is not the one that is good now. */
export async function hatCalendarHolder(slug: string, token: string): Promise<HatHolder | null> {
  const person = await hatHolder(slug)
  return person && hashSecret(hatCalendarToken(person.id, person.linkVersion)) === hashSecret(token) ? person : null
}

/** The people whose links were opened in one browser, with their names. */
export async function peopleHeld(links: readonly { id: string; version: number }[]) {
  const rows = await db().person.findMany({
    where: { id: { in: links.map(({ id }) => id) }, mergedIntoId: null },
    select: { ...holder, givenName: true, familyName: true },
  })
  return rows.filter((row) => links.some(({ id, version }) => id === row.id && version === row.linkVersion))
}

export type OwnMaterial = { id: string; title: string; href: string; kind: string; isPublic: boolean }

export type OwnSession = AgendaItem & { clash: boolean; material: OwnMaterial[] }

export type OwnForum = {
  id: string
  slug: string
  name: Multilingual
  startsAt: Date
  endsAt: Date
  timeZone: string
  city: string
  venue: string
  contact: string | null
  /** Whether its pages can be visited. */
  isPublic: boolean
  ahead: boolean
  mayAnswer: boolean
  agenda: OwnSession[]
}

async function materialOf(personId: string): Promise<(OwnMaterial & { sessionId: string })[]> {
  const rows = await db().material.findMany({ where: { personId }, orderBy: [{ position: 'asc' }, { id: 'asc' }] })
  return rows.map(({ id, title, url, fileId, kind, sessionId, publishedAt }) => ({
    id,
    title,
    href: url ?? `/api/files/${fileId}`,
    kind,
    sessionId,
    isPublic: publishedAt !== null,
  }))
}

/** The forums in which somebody has something to do: those to come first, the next one at the top. */
async function forumsOf(personId: string, at: Date): Promise<OwnForum[]> {
  const own = { personId }
  const rows = await db().forum.findMany({
    where: { sessions: { some: { OR: [{ roles: { some: own } }, { pitches: { some: own } }] } } },
    orderBy: { startsAt: 'asc' },
    include: { acts: { orderBy: [{ at: 'asc' }, { id: 'asc' }] } },
  })
  const material = await materialOf(personId)
  const forums = await Promise.all(
    rows.map(async (row): Promise<OwnForum> => {
      const agenda = await agendaIn(row.id, [personId], 'public')
      const clashes = clashing(agenda)
      return {
        id: row.id,
        slug: row.slug,
        name: multilingual(row.name),
        startsAt: row.startsAt,
        endsAt: row.endsAt,
        timeZone: row.timeZone,
        city: row.city,
        venue: row.venueName,
        contact: row.contactEmail,
        isPublic: isPublic(row, at),
        ahead: row.endsAt > at,
        mayAnswer: mayAnswer(row, at),
        agenda: agenda.map((item) => ({
          ...item,
          clash: clashes.has(item.sessionId),
          material: material.filter(({ sessionId }) => sessionId === item.sessionId),
        })),
      }
    }),
  )
  const [ahead, past] = [forums.filter((forum) => forum.ahead), forums.filter((forum) => !forum.ahead)]
  return [...ahead, ...past.reverse()]
}

/** What the personal page of whoever wears a hat shows. */
export async function ownHatsView({ personId }: OwnHats, at = now()) {
  const row = await db().person.findUniqueOrThrow({
    where: { id: personId },
    include: { organisation: { select: { name: true } } },
  })
  return {
    id: row.id,
    slug: row.slug,
    givenName: row.givenName,
    familyName: row.familyName,
    function: multilingual(row.function),
    biography: multilingual(row.biography),
    organisation: row.organisation?.name ?? null,
    photoId: row.photoId,
    locale: row.locale,
    calendarToken: hatCalendarToken(row.id, row.linkVersion),
    forums: await forumsOf(personId, at),
  }
}

export type OwnHatsView = Awaited<ReturnType<typeof ownHatsView>>
