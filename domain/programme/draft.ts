import type { Locale } from '../shared/locale'
import type { Multilingual } from '../shared/multilingual'
import type { SessionKind, SessionRoleKind } from './schema'

/** A hat in the draft. `person` is null for an organisation alone, or for somebody known by role only. */
export type DraftHat = {
  id: string
  kind: SessionRoleKind
  person: { id: string; name: string } | null
  organisation: string | null
  announced: Multilingual
  confirmed: boolean
  declined: boolean
  heldBack: boolean
}

/** A session as organisers arrange it. Dates are ISO strings, so that the value can go to the browser. */
export type DraftSession = {
  id: string
  slug: string
  /** To be sent back with every change: see the commands. */
  version: number
  kind: SessionKind
  number: number | null
  title: Multilingual
  summary: Multilingual
  /** Null while it lies in the tray. */
  startsAt: string | null
  /** Null: a moment without an end. */
  minutes: number | null
  roomIds: string[]
  allRooms: boolean
  themeId: string | null
  languages: Locale[]
  interpretation: Locale[]
  format: string | null
  capacity: number | null
  signUp: boolean
  seatsTaken: number
  cancelled: boolean
  /** Told by a release: it can be cancelled, no longer removed. */
  released: boolean
  hats: DraftHat[]
  pitches: { id: string; minutes: number; title: Multilingual; person: { id: string; name: string } | null }[]
}

export type DraftRoom = { id: string; name: Multilingual; capacity: number | null; accessible: boolean }

export type DraftTheme = { id: string; key: string; name: Multilingual; position: number }

/** All that one needs to arrange a programme. */
export type Draft = {
  forum: {
    startsAt: string
    endsAt: string
    timeZone: string
    /** First is the fallback. */
    locales: Locale[]
    changeOverMinutes: number
  }
  rooms: DraftRoom[]
  themes: DraftTheme[]
  /** In order of time; those in the tray come last, in the order they were added. */
  sessions: DraftSession[]
  /** The latest release, and the sessions that a new one would tell otherwise; null before the first. */
  release: { number: number; at: string; changed: string[] } | null
}
