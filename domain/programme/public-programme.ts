import type { Locale } from '../shared/locale'
import type { Multilingual } from '../shared/multilingual'
import type { SessionKind, SessionRoleKind } from './schema'

/** Somebody with a name, as a link to their page shows them. */
export type NamedPerson = {
  id: string
  slug: string
  givenName: string
  familyName: string
  /** For `/api/files/{id}`; null without a portrait. */
  photoId: string | null
}

/** A person's hat as the public reads it; `announced` stands in for a speaker known by role only. */
export type PublicRole = {
  kind: SessionRoleKind
  person: NamedPerson | null
  function: Multilingual
  organisation: string | null
  announced: Multilingual
}

/** One short talk of a pitch block; `startsAt` follows from the order and the minutes before it. */
export type PublicPitch = {
  id: string
  title: Multilingual
  summary: Multilingual
  startsAt: string
  minutes: number
  person: NamedPerson | null
  organisation: string | null
}

export type PublicTheme = { key: string; name: Multilingual; position: number }

export type PublicRoom = { id: string; name: Multilingual; accessible: boolean }

/** Seats one signs up for, as they are now. */
export type SeatState = { capacity: number; taken: number }

/** A session as the public reads it, from the latest release. Dates are ISO strings, so that the value can be cached. */
export type PublicSession = {
  id: string
  slug: string
  kind: SessionKind
  number: number | null
  title: Multilingual
  summary: Multilingual
  /** Markdown. */
  description: Multilingual
  startsAt: string
  /** Null: a moment without an end. */
  endsAt: string | null
  /** In the order of the rooms; empty when none is said, or when it is in all of them. */
  rooms: PublicRoom[]
  allRooms: boolean
  theme: PublicTheme | null
  languages: Locale[]
  /** Languages interpreted into. */
  interpretation: Locale[]
  format: string | null
  /** Seats inside the session; null when they are not counted. */
  capacity: number | null
  /** Whether one takes a seat by signing up. */
  signUp: boolean
  /** iCalendar SEQUENCE: raised by each release that changed time, place or state. */
  sequence: number
  cancelled: boolean
  /** When a release last changed it. */
  updatedAt: string
  roles: PublicRole[]
  questions: { text: Multilingual; theme: PublicTheme | null }[]
  pitches: PublicPitch[]
}

/** The latest release as a whole; number 0 and no sessions before the first. */
export type PublicProgramme = {
  number: number
  releasedAt: string | null
  sessions: PublicSession[]
  /** All rooms of the release in their order, those without a session too. */
  rooms: PublicRoom[]
}

export type PublicPerson = NamedPerson & {
  function: Multilingual
  organisation: string | null
  biography: Multilingual
  sessions: { role: SessionRoleKind | 'PITCH'; session: PublicSession }[]
}
