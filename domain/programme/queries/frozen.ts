import type { Tx } from '@/lib/db/client'
import { type Locale, locales } from '../../shared/locale'
import { multilingual } from '../../shared/multilingual'
import { type Change, changesBetween, nextRelease } from '../changes'
import { fingerprint } from '../fingerprint'
import { type FrozenProgramme, type FrozenRole, type FrozenSession, peopleNamed } from '../frozen'
import { withPeople } from '../parts'

const include = {
  rooms: { select: { roomId: true } },
  roles: { include: { organisation: { select: { name: true } } }, orderBy: { position: 'asc' as const } },
  questions: { orderBy: { position: 'asc' as const } },
  pitches: { include: { organisation: { select: { name: true } } }, orderBy: { position: 'asc' as const } },
}

const findSessions = (client: Tx, forumId: string) =>
  client.session.findMany({
    where: { forumId, startsAt: { not: null } },
    include,
    orderBy: [{ startsAt: 'asc' }, { position: 'asc' }],
  })

type Row = Awaited<ReturnType<typeof findSessions>>[number]

/** A Json list of languages, in the order they are offered. */
export function languagesIn(value: unknown): Locale[] {
  return locales.filter((locale) => Array.isArray(value) && value.includes(locale))
}

const role = (row: Row['roles'][number]): FrozenRole => ({
  kind: row.kind,
  personId: row.personId,
  organisation: row.organisation?.name ?? null,
  function: multilingual(row.function),
  announced: multilingual(row.announced),
  confirmed: row.confirmedAt !== null,
  declined: row.declinedAt !== null,
  heldBack: row.heldBack,
})

function session(row: Row): FrozenSession {
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    number: row.number,
    title: multilingual(row.title),
    summary: multilingual(row.summary),
    description: multilingual(row.description),
    startsAt: row.startsAt?.toISOString() ?? '',
    minutes: row.minutes,
    roomIds: row.rooms.map(({ roomId }) => roomId),
    allRooms: row.allRooms,
    themeId: row.themeId,
    languages: languagesIn(row.languages),
    interpretation: languagesIn(row.interpretation),
    format: row.format,
    capacity: row.capacity,
    signUp: row.signUp,
    cancelled: row.cancelledAt !== null,
    sequence: 0,
    updatedAt: row.updatedAt.toISOString(),
    roles: row.roles.map(role),
    questions: row.questions.map(({ id, text, themeId }) => ({ id, text: multilingual(text), themeId })),
    pitches: row.pitches.map(({ id, minutes, title, summary, personId, organisation }) => ({
      id,
      minutes,
      title: multilingual(title),
      summary: multilingual(summary),
      personId,
      organisation: organisation?.name ?? null,
    })),
  }
}

/** The draft as it would be released now: what has a place in time, with rooms and themes. */
export async function draftProgramme(client: Tx, forumId: string): Promise<FrozenProgramme> {
  const rows = await findSessions(client, forumId)
  const rooms = await client.room.findMany({ where: { forumId }, orderBy: { position: 'asc' } })
  const themes = await client.theme.findMany({ where: { forumId }, orderBy: { position: 'asc' } })
  return {
    sessions: rows.map(session),
    rooms: rooms.map(({ id, name, accessible, capacity }) => ({ id, name: multilingual(name), accessible, capacity })),
    themes: themes.map(({ id, key, name, position }) => ({ id, key, name: multilingual(name), position })),
  }
}

export type KeptRelease = { number: number; createdAt: Date; content: FrozenProgramme }

/** The latest release as it was frozen; null before the first. */
export async function latestRelease(client: Tx, forumId: string): Promise<KeptRelease | null> {
  const row = await client.release.findFirst({
    where: { forumId },
    orderBy: { number: 'desc' },
    select: { number: true, createdAt: true, content: true },
  })
  return row && { ...row, content: row.content as FrozenProgramme }
}

/** Finds the id somebody has today: a merged duplicate is who it was merged into. */
async function idsToday(client: Tx, programmes: readonly FrozenProgramme[]): Promise<(personId: string) => string> {
  const rows = await client.person.findMany({
    where: { id: { in: programmes.flatMap(peopleNamed) }, mergedIntoId: { not: null } },
    select: { id: true, mergedIntoId: true },
  })
  const into = new Map(rows.map(({ id, mergedIntoId }) => [id, mergedIntoId ?? id]))
  return (personId) => into.get(personId) ?? personId
}

/** The draft as the next release, beside the latest: what would be made public, and what that changes. */
export type NextRelease = {
  number: number
  /** See `fingerprint`. */
  seen: string
  before: FrozenProgramme | null
  beforeAt: Date | null
  content: FrozenProgramme
  changes: Change[]
}

/** What a release would be if it were made at that instant. */
export async function nextReleaseOf(client: Tx, forumId: string, at: Date): Promise<NextRelease> {
  const latest = await latestRelease(client, forumId)
  const draft = await draftProgramme(client, forumId)
  const idNow = await idsToday(client, latest ? [latest.content, draft] : [draft])
  const before = latest && withPeople(latest.content, idNow)
  const content = nextRelease(before, withPeople(draft, idNow), at.toISOString())
  return {
    number: (latest?.number ?? 0) + 1,
    seen: fingerprint(latest?.number ?? 0, draft),
    before,
    beforeAt: latest?.createdAt ?? null,
    content,
    changes: changesBetween(before, content),
  }
}

/** Releases of a forum by number, with everybody under the id they have today. */
export async function releasesNumbered(
  client: Tx,
  forumId: string,
  numbers: readonly number[],
): Promise<Map<number, FrozenProgramme>> {
  const rows = await client.release.findMany({
    where: { forumId, number: { in: [...numbers] } },
    select: { number: true, content: true },
  })
  const contents = rows.map(({ content }) => content as FrozenProgramme)
  const idNow = await idsToday(client, contents)
  return new Map(rows.map(({ number }, index) => [number, withPeople(contents[index] as FrozenProgramme, idNow)]))
}
