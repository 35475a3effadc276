import type { Locale } from '../shared/locale'
import type { Multilingual } from '../shared/multilingual'
import type {
  NamedPerson,
  PublicPitch,
  PublicProgramme,
  PublicRole,
  PublicRoom,
  PublicSession,
  PublicTheme,
} from './public-programme'
import type { SessionKind, SessionRoleKind } from './schema'

/** A hat as a release keeps it: people by id, so that whoever is erased or merged is so everywhere. */
export type FrozenRole = {
  kind: SessionRoleKind
  personId: string | null
  organisation: string | null
  function: Multilingual
  announced: Multilingual
  confirmed: boolean
  declined: boolean
  heldBack: boolean
}

export type FrozenPitch = {
  id: string
  minutes: number
  title: Multilingual
  summary: Multilingual
  personId: string | null
  organisation: string | null
}

/** A session as a release keeps it: all the draft says but the internal notes. Instants are ISO strings. */
export type FrozenSession = {
  id: string
  slug: string
  kind: SessionKind
  number: number | null
  title: Multilingual
  summary: Multilingual
  description: Multilingual
  startsAt: string
  minutes: number | null
  roomIds: string[]
  allRooms: boolean
  themeId: string | null
  languages: Locale[]
  interpretation: Locale[]
  format: string | null
  capacity: number | null
  signUp: boolean
  cancelled: boolean
  sequence: number
  /** When a release last changed it. */
  updatedAt: string
  roles: FrozenRole[]
  questions: { id: string; text: Multilingual; themeId: string | null }[]
  pitches: FrozenPitch[]
}

export type FrozenRoom = PublicRoom & { capacity: number | null }

export type FrozenProgramme = {
  sessions: FrozenSession[]
  rooms: FrozenRoom[]
  themes: (PublicTheme & { id: string })[]
}

/** Somebody a release names, as they are today. */
export type KnownPerson = NamedPerson & { function: Multilingual; organisation: string | null }

/** Finds a person of a release by id; undefined for somebody who has been erased. Whoever was merged is found as who they are now. */
export type FindPerson = (personId: string) => KnownPerson | undefined

const minute = 60_000

/** When a session that begins then and lasts that long ends; null for a moment without an end. */
export function endOf(startsAt: string, minutes: number | null): string | null {
  return minutes === null ? null : new Date(Date.parse(startsAt) + minutes * minute).toISOString()
}

const named = ({ id, slug, givenName, familyName, photoId }: KnownPerson): NamedPerson => ({
  id,
  slug,
  givenName,
  familyName,
  photoId,
})

const isEmpty = (text: Multilingual) => Object.keys(text).length === 0

/** What the public reads of a hat: nothing while it is held back or declined and no words stand in for it. */
function publicRole(role: FrozenRole, find: FindPerson): PublicRole | null {
  const known = role.personId !== null && !role.heldBack && !role.declined ? find(role.personId) : undefined
  if (!known && role.personId !== null) {
    return isEmpty(role.announced)
      ? null
      : { kind: role.kind, person: null, function: {}, organisation: null, announced: role.announced }
  }
  return {
    kind: role.kind,
    person: known ? named(known) : null,
    function: isEmpty(role.function) ? (known?.function ?? {}) : role.function,
    organisation: role.organisation ?? known?.organisation ?? null,
    announced: role.announced,
  }
}

function publicPitches(session: FrozenSession, find: FindPerson): PublicPitch[] {
  let at = Date.parse(session.startsAt)
  return session.pitches.map(({ personId, organisation, ...pitch }) => {
    const startsAt = new Date(at).toISOString()
    at += pitch.minutes * minute
    const known = personId === null ? undefined : find(personId)
    return {
      ...pitch,
      startsAt,
      person: known ? named(known) : null,
      organisation: organisation ?? known?.organisation ?? null,
    }
  })
}

const room = ({ id, name, accessible }: FrozenRoom): PublicRoom => ({ id, name, accessible })

/** A release as the public reads it: sessions in order of time, cancelled ones among them. */
export function publicProgramme(
  frozen: FrozenProgramme,
  about: { number: number; releasedAt: string },
  find: FindPerson,
): PublicProgramme {
  const themes = new Map(frozen.themes.map(({ id, ...theme }) => [id, theme]))
  const themeOf = (id: string | null) => (id === null ? null : (themes.get(id) ?? null))
  const sessions = frozen.sessions.map((session): PublicSession => {
    const { minutes, roomIds, themeId, roles, questions, pitches, ...rest } = session
    return {
      ...rest,
      endsAt: endOf(session.startsAt, minutes),
      rooms: frozen.rooms.filter(({ id }) => roomIds.includes(id)).map(room),
      theme: themeOf(themeId),
      roles: roles.flatMap((role) => publicRole(role, find) ?? []),
      questions: questions.map(({ text, themeId: id }) => ({ text, theme: themeOf(id) })),
      pitches: publicPitches(session, find),
    }
  })
  return { ...about, sessions, rooms: frozen.rooms.map(room) }
}

/** Everybody a release names. */
export function peopleNamed({ sessions }: FrozenProgramme): string[] {
  const ids = sessions.flatMap(({ roles, pitches }) => [...roles, ...pitches].flatMap(({ personId }) => personId ?? []))
  return [...new Set(ids)]
}

/** Everybody the public reads of by name in a release: neither those held back nor those who declined. */
export function peopleShown({ sessions }: Pick<FrozenProgramme, 'sessions'>): string[] {
  const ids = sessions.flatMap(({ roles, pitches }) => [
    ...roles.flatMap((role) => (role.heldBack || role.declined ? [] : (role.personId ?? []))),
    ...pitches.flatMap(({ personId }) => personId ?? []),
  ])
  return [...new Set(ids)]
}
