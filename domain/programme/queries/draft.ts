import { now } from '@/lib/clock'
import { db } from '@/lib/db/client'
import { multilingual } from '../../shared/multilingual'
import type { OrganisedForum } from '../../shared/scope'
import type { Draft, DraftHat, DraftSession } from '../draft'
import { languagesIn, nextReleaseOf } from './frozen'

const person = { select: { id: true, givenName: true, familyName: true } } as const

const include = {
  rooms: { select: { roomId: true } },
  roles: { include: { organisation: { select: { name: true } }, person }, orderBy: { position: 'asc' as const } },
  pitches: { include: { person }, orderBy: { position: 'asc' as const } },
}

const findSessions = (forumId: string, ids?: readonly string[]) =>
  db().session.findMany({
    where: { forumId, ...(ids ? { id: { in: [...ids] } } : {}) },
    include,
    orderBy: [{ startsAt: 'asc' }, { position: 'asc' }],
  })

type Row = Awaited<ReturnType<typeof findSessions>>[number]

type Role = Row['roles'][number]

/** "Ana Diaz" with who that is; null for nobody. */
export const named = (row: { id: string; givenName: string; familyName: string } | null) =>
  row && { id: row.id, name: `${row.givenName} ${row.familyName}` }

/** A hat as organisers see it. */
export const hatInDraft = (role: Role): DraftHat => ({
  id: role.id,
  kind: role.kind,
  person: named(role.person),
  organisation: role.organisation?.name ?? null,
  announced: multilingual(role.announced),
  confirmed: role.confirmedAt !== null,
  declined: role.declinedAt !== null,
  heldBack: role.heldBack,
})

/** A session as organisers see it, but for its hats and pitches. */
export const sessionInDraft = (row: Omit<Row, 'roles' | 'pitches'>): Omit<DraftSession, 'hats' | 'pitches'> => ({
  id: row.id,
  slug: row.slug,
  version: row.version,
  kind: row.kind,
  number: row.number,
  title: multilingual(row.title),
  summary: multilingual(row.summary),
  startsAt: row.startsAt?.toISOString() ?? null,
  minutes: row.minutes,
  roomIds: row.rooms.map(({ roomId }) => roomId),
  allRooms: row.allRooms,
  themeId: row.themeId,
  languages: languagesIn(row.languages),
  interpretation: languagesIn(row.interpretation),
  format: row.format,
  capacity: row.capacity,
  signUp: row.signUp,
  seatsTaken: row.seatsTaken,
  cancelled: row.cancelledAt !== null,
  released: row.firstRelease !== null,
})

const session = (row: Row): DraftSession => ({
  ...sessionInDraft(row),
  hats: row.roles.map(hatInDraft),
  pitches: row.pitches.map(({ id, minutes, title, person: presenter }) => ({
    id,
    minutes,
    title: multilingual(title),
    person: named(presenter),
  })),
})

/** Engines disagree on where nothing comes in an order: the tray is put last here. */
const placedFirst = (sessions: DraftSession[]) => [
  ...sessions.filter(({ startsAt }) => startsAt !== null),
  ...sessions.filter(({ startsAt }) => startsAt === null),
]

/** The draft of a forum as its organisers arrange it. */
export async function draftOf(scope: OrganisedForum): Promise<Draft> {
  const { forumId } = scope
  const [forum, rows, next] = await Promise.all([
    db().forum.findUniqueOrThrow({
      where: { id: forumId },
      select: {
        startsAt: true,
        endsAt: true,
        timeZone: true,
        locales: true,
        changeOverMinutes: true,
        rooms: { orderBy: { position: 'asc' } },
        themes: { orderBy: { position: 'asc' } },
      },
    }),
    findSessions(forumId),
    nextReleaseOf(db(), forumId, now()),
  ])
  const { rooms, themes, startsAt, endsAt, locales, ...rest } = forum
  return {
    forum: { ...rest, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), locales: languagesIn(locales) },
    rooms: rooms.map(({ id, name, capacity, accessible }) => ({ id, name: multilingual(name), capacity, accessible })),
    themes: themes.map(({ id, key, name, position }) => ({ id, key, name: multilingual(name), position })),
    sessions: placedFirst(rows.map(session)),
    release: next.beforeAt && {
      number: next.number - 1,
      at: next.beforeAt.toISOString(),
      changed: next.changes.map(({ sessionId }) => sessionId),
    },
  }
}

/** Some sessions of the draft anew: those another organiser has just changed. Removed ones are missing. */
export async function draftSessions(scope: OrganisedForum, ids: readonly string[]): Promise<DraftSession[]> {
  return (await findSessions(scope.forumId, ids)).map(session)
}
