import type { Change } from '../programme/changes'
import type { PartChange } from '../programme/parts'
import type { Locale } from '../shared/locale'

type Reached = { name: string; email: string; locale: Locale }

/** Somebody with a part in the programme, and what a release changes in it. */
export type ToldSpeaker = Reached & { personId: string; changes: PartChange[] }

/** Somebody registered who keeps sessions in their agenda, and what a release changes in those. */
export type ToldAttendee = Reached & {
  registrationId: string
  /** Invented for a demonstration: written down, never sent. */
  demonstration: boolean
  changes: Change[]
}

/** Everybody a release concerns. */
export type Told = {
  speakers: ToldSpeaker[]
  attendees: ToldAttendee[]
  /** Concerned, but nobody knows their address. */
  withoutAddress: { personId: string; name: string }[]
}
