import type { Locale } from '../shared/locale'
import type { Multilingual } from '../shared/multilingual'
import type { SessionKind, SessionRoleKind, SessionValues } from './schema'

type Named = { id: string; name: string } | null

export type EditedHat = {
  id: string
  kind: SessionRoleKind
  person: Named
  organisation: string | null
  function: Multilingual
  announced: Multilingual
  confirmed: boolean
  declined: boolean
  heldBack: boolean
}

export type EditedPitch = {
  id: string
  minutes: number
  title: Multilingual
  summary: Multilingual
  person: Named
  organisation: string | null
}

/** A session with all its form shows. Dates are ISO strings, so that the value can go to the browser. */
export type EditedSession = {
  id: string
  slug: string
  version: number
  kind: SessionKind
  number: number | null
  title: Multilingual
  summary: Multilingual
  description: Multilingual
  startsAt: string | null
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
  internalNotes: string | null
  cancelled: boolean
  released: boolean
  hats: EditedHat[]
  questions: { id: string; text: Multilingual; themeId: string | null }[]
  pitches: EditedPitch[]
}

/**
 * The session as its form sends it, answers left out: what somebody saw when they began to write. Whether a hat is held
 * back is left out as well, for it has an act of its own.
 */
export function valuesOf(session: EditedSession): SessionValues {
  const {
    id: _,
    slug: _slug,
    version: _version,
    seatsTaken: _taken,
    cancelled: _cancelled,
    released: _r,
    ...rest
  } = session
  const { hats, pitches, startsAt, ...columns } = rest
  return {
    ...columns,
    startsAt: startsAt === null ? null : new Date(startsAt),
    roles: hats.map(({ person, confirmed: _yes, declined: _no, heldBack: _held, ...hat }) => ({
      ...hat,
      personId: person?.id ?? null,
    })),
    pitches: pitches.map(({ person, ...pitch }) => ({ ...pitch, personId: person?.id ?? null })),
  }
}
