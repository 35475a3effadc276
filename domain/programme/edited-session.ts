import type { Multilingual } from '../shared/multilingual'
import type { DraftHat, DraftSession } from './draft'
import type { SessionValues } from './schema'

export type EditedHat = DraftHat & { function: Multilingual }

export type EditedPitch = {
  id: string
  minutes: number
  title: Multilingual
  summary: Multilingual
  person: DraftHat['person']
  organisation: string | null
}

/** A session with all its form shows. Dates are ISO strings, so that the value can go to the browser. */
export type EditedSession = Omit<DraftSession, 'hats' | 'pitches'> & {
  description: Multilingual
  internalNotes: string | null
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
