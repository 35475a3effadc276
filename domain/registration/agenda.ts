import type { ChangeKind } from '../programme/changes'
import type { PublicProgramme, PublicSession } from '../programme/public-programme'
import type { SessionKind, SessionRoleKind } from '../programme/schema'
import type { Multilingual } from '../shared/multilingual'
import { overlaps, type Span } from './overlap'

/** Seats of a session one signs up for. */
export type SeatCount = { capacity: number; taken: number; waiting: number }

/** What one does in a session that others come to. */
export type OwnHat = SessionRoleKind | 'PITCH'

/** What a person chose and has to do, by the sessions' ids. */
export type OwnChoices = {
  stars: readonly string[]
  /** `position` is the place in line of who waits: 1 for the first. */
  seats: Readonly<Record<string, { status: 'SEATED' | 'WAITING'; position: number | null }>>
  hats: Readonly<Record<string, OwnHat[]>>
  /** What the latest release changed. */
  changes: Readonly<Record<string, ChangeKind>>
  counts: Readonly<Record<string, SeatCount>>
}

/** Something else of one's own at the same time. */
export type Clash = { slug: string; title: Multilingual; seated: boolean }

export type AgendaEntry = {
  session: PublicSession
  /** What everybody does: nothing to choose. */
  everybody: boolean
  starred: boolean
  seat: 'SEATED' | 'WAITING' | null
  position: number | null
  hats: OwnHat[]
  change: ChangeKind | null
  clashes: Clash[]
  count: SeatCount | null
}

/** A person's day in order of time, and what else they could choose. */
export type Agenda = {
  day: AgendaEntry[]
  /** Sessions one signs up for, not chosen yet. */
  seats: AgendaEntry[]
  rest: AgendaEntry[]
}

const together: readonly SessionKind[] = ['WELCOME', 'OPENING', 'PLENARY', 'REPORT_BACK', 'BREAK', 'MEAL', 'CLOSING']

/** Whether everybody is there: a break, a plenary without sign-up, what is in all rooms at once. */
export function isForEverybody({ kind, allRooms, signUp }: PublicSession): boolean {
  return !signUp && (allRooms || together.includes(kind))
}

const spanOf = ({ startsAt, endsAt }: PublicSession): Span => ({
  startsAt: new Date(startsAt),
  endsAt: endsAt === null ? null : new Date(endsAt),
})

const isChosen = ({ starred, seat, hats }: AgendaEntry) => starred || seat !== null || hats.length > 0

/** The agenda of one person over a programme. What everybody does never clashes with what one chose. */
export function arrangeAgenda({ sessions }: Pick<PublicProgramme, 'sessions'>, own: OwnChoices): Agenda {
  const entries = sessions.map((session): AgendaEntry => {
    const { id } = session
    const seat = own.seats[id]
    return {
      session,
      everybody: isForEverybody(session),
      starred: own.stars.includes(id),
      seat: seat?.status ?? null,
      position: seat?.position ?? null,
      hats: own.hats[id] ?? [],
      change: own.changes[id] ?? null,
      clashes: [],
      count: own.counts[id] ?? null,
    }
  })
  const chosen = entries.filter((entry) => isChosen(entry) && !entry.session.cancelled)
  for (const entry of chosen) {
    entry.clashes = chosen
      .filter((other) => other !== entry && overlaps(spanOf(other.session), spanOf(entry.session)))
      .map(({ session: { slug, title }, seat }) => ({ slug, title, seated: seat === 'SEATED' }))
  }
  const others = entries.filter((entry) => !isChosen(entry) && !entry.everybody && !entry.session.cancelled)
  return {
    day: entries.filter((entry) => isChosen(entry) || (entry.everybody && !entry.session.cancelled)),
    seats: others.filter(({ session }) => session.signUp),
    rest: others.filter(({ session }) => !session.signUp),
  }
}
