import type { Multilingual } from '../shared/multilingual'
import { endOf, type FrozenProgramme, type FrozenSession } from './frozen'

/** What a release did to a session. A session that was moved may have been changed in other ways too: see `fields`. */
export type ChangeKind = 'new' | 'moved' | 'changed' | 'cancelled' | 'restored'

/** What of a session reads otherwise now. */
export type ChangedField =
  | 'kind'
  | 'title'
  | 'texts'
  | 'theme'
  | 'languages'
  | 'people'
  | 'pitches'
  | 'questions'
  | 'seats'

/** When and where, as it was told, with the names the rooms had. Instants are ISO strings. */
export type Whereabouts = { startsAt: string; endsAt: string | null; rooms: Multilingual[]; allRooms: boolean }

/** One line of the change log. Names of people are found by id when it is read. */
export type Change = {
  kind: ChangeKind
  sessionId: string
  slug: string
  /** As it is now. */
  title: Multilingual
  /** Its former title, where that is another. */
  titleBefore?: Multilingual | null
  now: Whereabouts
  /** As it was; null for a new session. */
  before: Whereabouts | null
  fields: ChangedField[]
  peopleAdded: string[]
  peopleRemoved: string[]
}

/** When and where a session of a release is. */
export const whereaboutsOf = (
  { startsAt, minutes, roomIds, allRooms }: FrozenSession,
  { rooms }: FrozenProgramme,
): Whereabouts => ({
  startsAt,
  endsAt: endOf(startsAt, minutes),
  rooms: rooms.filter(({ id }) => roomIds.includes(id)).map(({ name }) => name),
  allRooms,
})

/** Whether two values say the same, whatever the order of their keys. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [keys, others] = [Object.keys(a), Object.keys(b)]
  return (
    keys.length === others.length &&
    keys.every((key) => same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  )
}

const placeAndTime = ({ startsAt, minutes, roomIds, allRooms }: FrozenSession) => [
  startsAt,
  minutes,
  [...roomIds].sort(),
  allRooms,
]

/** Whether time or place differ. */
export const movedBetween = (before: FrozenSession, now: FrozenSession) =>
  !same(placeAndTime(before), placeAndTime(now))

/** Who the public is told of in a session. */
function peopleIn({ roles, pitches }: FrozenSession): string[] {
  const shown = roles.filter(({ heldBack, declined }) => !heldBack && !declined)
  return [...new Set([...shown, ...pitches].flatMap(({ personId }) => personId ?? []))]
}

/** The hats the public sees, without what is known of the persons themselves. */
const shownRoles = ({ roles }: FrozenSession) =>
  roles.map(({ kind, personId, organisation, function: does, announced, heldBack, declined }) =>
    heldBack || declined
      ? { kind, announced: Object.keys(announced).length > 0 ? announced : null }
      : { kind, personId, organisation, does, announced: personId === null ? announced : null },
  )

const read: { [Field in ChangedField]: (session: FrozenSession) => unknown } = {
  kind: ({ kind, number, format }) => [kind, number, format],
  title: ({ title }) => title,
  texts: ({ summary, description }) => [summary, description],
  theme: ({ themeId }) => themeId,
  languages: ({ languages, interpretation }) => [languages, interpretation],
  people: shownRoles,
  pitches: ({ pitches }) => pitches.map(({ id: _, ...pitch }) => pitch),
  questions: ({ questions }) => questions.map(({ text, themeId }) => [text, themeId]),
  seats: ({ capacity, signUp }) => [capacity, signUp],
}

const fieldsChanged = (before: FrozenSession, now: FrozenSession) =>
  (Object.keys(read) as ChangedField[]).filter((field) => !same(read[field](before), read[field](now)))

type Side = { programme: FrozenProgramme; session: FrozenSession }

function change(earlier: Side | null, later: Side): Change | null {
  const [before, now] = [earlier?.session, later.session]
  const about = { sessionId: now.id, slug: now.slug, title: now.title, now: whereaboutsOf(now, later.programme) }
  const [then, today] = [before ? peopleIn(before) : [], peopleIn(now)]
  const people = {
    peopleAdded: today.filter((id) => !then.includes(id)),
    peopleRemoved: then.filter((id) => !today.includes(id)),
  }
  if (!earlier || !before) return now.cancelled ? null : { ...about, kind: 'new', before: null, fields: [], ...people }
  const told = {
    ...about,
    titleBefore: same(before.title, now.title) ? null : before.title,
    before: whereaboutsOf(before, earlier.programme),
    fields: fieldsChanged(before, now),
    ...people,
  }
  if (before.cancelled && now.cancelled) return null
  if (now.cancelled) return { ...told, kind: 'cancelled' }
  if (before.cancelled) return { ...told, kind: 'restored' }
  if (movedBetween(before, now)) return { ...told, kind: 'moved' }
  return told.fields.length > 0 ? { ...told, kind: 'changed' } : null
}

/** What is new, moved, changed, cancelled from one release to the next, in order of the new times. */
export function changesBetween(before: FrozenProgramme | null, now: FrozenProgramme): Change[] {
  const known = new Map(before?.sessions.map((session) => [session.id, { programme: before, session }]))
  return now.sessions
    .flatMap((session) => change(known.get(session.id) ?? null, { programme: now, session }) ?? [])
    .sort((a, b) => a.now.startsAt.localeCompare(b.now.startsAt) || a.slug.localeCompare(b.slug))
}

/**
 * The draft as the next release: what an earlier release told and the draft no longer places stays as cancelled where it
 * was; SEQUENCE and date go up where a change is told.
 * @param at when it is released, ISO
 */
export function nextRelease(before: FrozenProgramme | null, draft: FrozenProgramme, at: string): FrozenProgramme {
  const placed = new Set(draft.sessions.map(({ id }) => id))
  const gone = (before?.sessions ?? [])
    .filter(({ id }) => !placed.has(id))
    .map((session) => ({ ...session, cancelled: true }))
  const known = new Map(before?.sessions.map((session) => [session.id, session]))
  const told = draft.sessions.filter(({ id, cancelled }) => !cancelled || known.has(id))
  const sessions = [...told, ...gone].map((session): FrozenSession => {
    const earlier = known.get(session.id)
    if (!earlier) return { ...session, sequence: 0, updatedAt: at }
    const { sequence, updatedAt } = earlier
    const shifted = movedBetween(earlier, session) || earlier.cancelled !== session.cancelled
    if (shifted) return { ...session, sequence: sequence + 1, updatedAt: at }
    return { ...session, sequence, updatedAt: fieldsChanged(earlier, session).length > 0 ? at : updatedAt }
  })
  return {
    ...draft,
    sessions: sessions.sort((a, b) => a.startsAt.localeCompare(b.startsAt) || a.slug.localeCompare(b.slug)),
  }
}
