import { same } from './changes'
import type { CheckedSession } from './schema'

/** The parts of a session that are compared, in the order of its form. */
const parts = {
  kind: ['kind'],
  number: ['number'],
  title: ['title'],
  summary: ['summary'],
  place: ['startsAt', 'minutes', 'roomIds', 'allRooms'],
  theme: ['themeId'],
  format: ['format'],
  description: ['description'],
  languages: ['languages'],
  interpretation: ['interpretation'],
  people: ['roles'],
  pitches: ['pitches'],
  questions: ['questions'],
  seats: ['capacity', 'signUp'],
  notes: ['internalNotes'],
} as const satisfies Record<string, readonly (keyof CheckedSession)[]>

export type SessionPart = keyof typeof parts

const sessionParts = Object.keys(parts) as SessionPart[]

const isNothing = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0 && !Array.isArray(value))

/** Dates as text, and what says nothing left out, so that two ways of saying nothing are the same. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, plain(inner)] as const)
  return Object.fromEntries(entries.filter(([, inner]) => !isNothing(inner)))
}

const read = (session: CheckedSession, part: SessionPart) =>
  plain(
    Object.fromEntries(
      parts[part].map((column) => [column, column === 'roomIds' ? [...session.roomIds].sort() : session[column]]),
    ),
  )

/** The parts in which two states of a session differ. */
export function differing(one: CheckedSession, other: CheckedSession): SessionPart[] {
  return sessionParts.filter((part) => !same(read(one, part), read(other, part)))
}

/** What somebody else changed while this user was writing, and whether this user changed the same. */
export function changedMeanwhile(
  seen: CheckedSession,
  theirs: CheckedSession,
  mine: CheckedSession,
): { part: SessionPart; both: boolean }[] {
  const ownParts = differing(seen, mine)
  return differing(seen, theirs).map((part) => ({ part, both: ownParts.includes(part) }))
}

/** Both at once: what this user changed is theirs to say, all else stays as the other left it. */
export function onTop(seen: CheckedSession, theirs: CheckedSession, mine: CheckedSession): CheckedSession {
  const columns = differing(seen, mine).flatMap((part) => parts[part].map((column) => [column, mine[column]] as const))
  return { ...theirs, ...Object.fromEntries(columns) }
}
