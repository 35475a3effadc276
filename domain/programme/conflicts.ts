import type { Draft } from './draft'

export type ConflictKind =
  | 'person-twice'
  | 'room-twice'
  | 'over-capacity'
  | 'outside-hours'
  | 'short-change-over'
  | 'no-room'
  | 'no-moderator'
  | 'no-translation'

/** One thing that does not fit, with what is needed to say it in a sentence. None of them blocks a draft. */
export type Conflict = {
  kind: ConflictKind
  /** "clash" cannot happen on the day as it stands; "gap" is something still missing. */
  weight: 'clash' | 'gap'
  /** The sessions concerned, the earlier first. */
  sessionIds: string[]
  /** Who is in two places, or must change over. */
  person?: { id: string; name: string }
  /** The room used twice, too small, or to be rearranged. */
  roomId?: string
  /** Minutes between two sessions. */
  minutes?: number
  /** Seats asked for and seats there are. */
  seats?: { wanted: number; there: number }
  /** Languages in which the title is missing. */
  locales?: string[]
}

/** Everything in a draft that cannot be or is missing, in order of time. */
export function conflictsOf(_draft: Draft): Conflict[] {
  return []
}
