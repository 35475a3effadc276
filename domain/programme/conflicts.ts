import type { Locale } from '../shared/locale'
import { missingLocales } from '../shared/multilingual'
import type { Draft, DraftSession } from './draft'
import type { SessionKind } from './schema'

export type ConflictKind =
  | 'person-twice'
  | 'room-twice'
  | 'over-capacity'
  | 'outside-hours'
  | 'short-change-over'
  | 'no-room'
  | 'no-moderator'
  | 'no-translation'
  | 'no-interpretation'

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
  /** Minutes there are between two sessions. */
  minutes?: number
  /** Seats asked for and seats there are. */
  seats?: { wanted: number; there: number }
  /** Languages in which the texts, or the voices, are missing. */
  locales?: Locale[]
}

const minute = 60_000

/** A placed session with its span in milliseconds; a moment is given one minute. */
type Placed = { session: DraftSession; from: number; to: number }

/** Somebody needed somewhere from one instant to another. */
type Duty = Placed & { person: { id: string; name: string } }

const overlap = (a: { from: number; to: number }, b: { from: number; to: number }) => a.from < b.to && b.from < a.to

function placedSessions({ sessions }: Draft): Placed[] {
  return sessions
    .flatMap((session) => {
      if (session.startsAt === null || session.cancelled) return []
      const from = Date.parse(session.startsAt)
      return [{ session, from, to: from + (session.minutes ?? 1) * minute }]
    })
    .sort((a, b) => a.from - b.from || a.to - b.to)
}

/** Hats bind for the whole session, a pitch for its own minutes. Somebody who declined is bound to nothing. */
function dutiesIn(placed: Placed): Duty[] {
  const { session, from } = placed
  const people = session.hats.flatMap(({ person, declined }) => (person && !declined ? [person] : []))
  const whole = [...new Map(people.map((person) => [person.id, person])).values()]
  let at = from
  const pitches = session.pitches.flatMap(({ minutes, person }) => {
    const begins = at
    at += minutes * minute
    if (!person || whole.some(({ id }) => id === person.id)) return []
    return [{ session, from: begins, to: at, person }]
  })
  return [...whole.map((person) => ({ ...placed, person })), ...pitches]
}

/** Puts values under each of their keys. */
function grouped<Value>(values: readonly Value[], keysOf: (value: Value) => readonly string[]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values)
    for (const key of keysOf(value)) {
      const group = groups.get(key)
      if (group) group.push(value)
      else groups.set(key, [value])
    }
  return groups
}

/** Every two that overlap, of a list in order of `from`. */
function overlaps<Span extends { from: number; to: number }>(spans: readonly Span[]): [Span, Span][] {
  return spans.flatMap((span, index) => {
    const found: [Span, Span][] = []
    for (let next = index + 1; next < spans.length; next += 1) {
      const other = spans[next]
      if (!other || other.from >= span.to) break
      if (overlap(span, other)) found.push([span, other])
    }
    return found
  })
}

const shareRoom = (a: DraftSession, b: DraftSession) =>
  a.allRooms || b.allRooms || a.roomIds.some((id) => b.roomIds.includes(id))

const hasPlace = ({ allRooms, roomIds }: DraftSession) => allRooms || roomIds.length > 0

function peopleTwice(duties: ReadonlyMap<string, Duty[]>): Conflict[] {
  return [...duties.values()].flatMap((own) =>
    overlaps(own)
      .filter(([a, b]) => a.session.id !== b.session.id)
      .map(
        ([a, b]): Conflict => ({
          kind: 'person-twice',
          weight: 'clash',
          sessionIds: [a.session.id, b.session.id],
          person: a.person,
        }),
      ),
  )
}

/** The kinds one sits at tables or walks about for; the others are held before rows of chairs. */
const rearranged: readonly SessionKind[] = ['WORKSHOP', 'MEAL', 'STAND_VISIT']
/** Kinds that take a room as it is. */
const modest: readonly SessionKind[] = ['WELCOME', 'BREAK']

function mustBeRearranged(a: DraftSession, b: DraftSession): boolean {
  if (modest.includes(a.kind) || modest.includes(b.kind) || a.allRooms || b.allRooms) return false
  return rearranged.includes(a.kind) !== rearranged.includes(b.kind)
}

/** Of a list in order of `from`: each with the next, when there is too little time between them. */
function tooClose<Span extends Placed>(spans: readonly Span[], least: number): [Span, Span, number][] {
  return spans.flatMap((span, index) => {
    const next = spans[index + 1]
    if (!next || next.from < span.to || next.from - span.to >= least * minute) return []
    return [[span, next, (next.from - span.to) / minute] as [Span, Span, number]]
  })
}

function changeOvers(
  draft: Draft,
  duties: ReadonlyMap<string, Duty[]>,
  rooms: ReadonlyMap<string, Placed[]>,
): Conflict[] {
  const least = draft.forum.changeOverMinutes
  const close = (a: Placed, b: Placed, minutes: number) => ({
    kind: 'short-change-over' as const,
    weight: 'clash' as const,
    sessionIds: [a.session.id, b.session.id],
    minutes,
  })
  const people = [...duties.values()].flatMap((own) =>
    tooClose(own, least)
      .filter(([a, b]) => hasPlace(a.session) && hasPlace(b.session) && !shareRoom(a.session, b.session))
      .map(([a, b, minutes]): Conflict => ({ ...close(a, b, minutes), person: a.person })),
  )
  const furniture = [...rooms].flatMap(([roomId, there]) =>
    tooClose(there, least)
      .filter(([a, b]) => mustBeRearranged(a.session, b.session))
      .map(([a, b, minutes]): Conflict => ({ ...close(a, b, minutes), roomId })),
  )
  return [...people, ...furniture]
}

/** One conflict for two sessions, however many rooms they share. */
function roomsTwice(rooms: ReadonlyMap<string, Placed[]>): Conflict[] {
  const found = new Map<string, Conflict>()
  for (const [roomId, there] of rooms)
    for (const [a, b] of overlaps(there)) {
      const sessionIds = [a.session.id, b.session.id]
      const key = sessionIds.join()
      if (!found.has(key)) found.set(key, { kind: 'room-twice', weight: 'clash', sessionIds, roomId })
    }
  return [...found.values()]
}

/** Kinds that somebody must lead. */
const moderated: readonly SessionKind[] = ['PLENARY', 'WORKSHOP', 'REPORT_BACK', 'PITCH_BLOCK']
/** Kinds that are for the whole room, whatever language it speaks. */
const forAll: readonly SessionKind[] = ['OPENING', 'PLENARY', 'REPORT_BACK', 'CLOSING']

/** What a session lacks or exceeds by itself. */
function withinSession(draft: Draft, { session, from, to }: Placed): Conflict[] {
  const { forum, rooms } = draft
  const { kind, languages, interpretation, capacity, title, summary } = session
  const sessionIds = [session.id]
  const found: Conflict[] = []
  if (from < Date.parse(forum.startsAt) || (session.minutes === null ? from : to) > Date.parse(forum.endsAt))
    found.push({ kind: 'outside-hours', weight: 'clash', sessionIds })

  const there = session.allRooms ? rooms : rooms.filter(({ id }) => session.roomIds.includes(id))
  const seats = there.reduce<number | null>(
    (sum, room) => (sum === null || room.capacity === null ? null : sum + room.capacity),
    0,
  )
  if (capacity !== null && there.length > 0 && seats !== null && capacity > seats) {
    const [only] = there
    found.push({
      kind: 'over-capacity',
      weight: 'clash',
      sessionIds,
      seats: { wanted: capacity, there: seats },
      ...(only && there.length === 1 ? { roomId: only.id } : {}),
    })
  }
  // a visit leaves the house, and a forum without rooms has none to give
  if (!hasPlace(session) && kind !== 'SITE_VISIT' && rooms.length > 0)
    found.push({ kind: 'no-room', weight: 'gap', sessionIds })
  if (moderated.includes(kind) && !session.hats.some((hat) => hat.kind === 'MODERATOR' && !hat.declined))
    found.push({ kind: 'no-moderator', weight: 'gap', sessionIds })

  const texts = [title, ...(Object.keys(summary).length > 0 ? [summary] : [])]
  const untranslated = forum.locales.filter((locale) => texts.some((text) => missingLocales(text, [locale]).length > 0))
  if (untranslated.length > 0) found.push({ kind: 'no-translation', weight: 'gap', sessionIds, locales: untranslated })
  const unheard = forum.locales.filter((locale) => !languages.includes(locale) && !interpretation.includes(locale))
  if (forAll.includes(kind) && languages.length > 0 && unheard.length > 0)
    found.push({ kind: 'no-interpretation', weight: 'gap', sessionIds, locales: unheard })
  return found
}

/** Everything in a draft that cannot be or is missing, in order of time. Cancelled and unplaced sessions clash with nothing. */
export function conflictsOf(draft: Draft): Conflict[] {
  const placed = placedSessions(draft)
  const order = new Map(placed.map(({ session }, index) => [session.id, index]))
  const inOrder = (a: Placed, b: Placed) => a.from - b.from || a.to - b.to
  const duties = grouped(placed.flatMap(dutiesIn).sort(inOrder), ({ person }) => [person.id])
  const everyRoom = draft.rooms.map(({ id }) => id)
  const rooms = grouped(placed, ({ session }) => (session.allRooms ? everyRoom : session.roomIds))
  const place = ({ sessionIds: [first = ''] }: Conflict) => order.get(first) ?? 0
  return [
    ...peopleTwice(duties),
    ...roomsTwice(rooms),
    ...changeOvers(draft, duties, rooms),
    ...placed.flatMap((one) => withinSession(draft, one)),
  ].sort((a, b) => place(a) - place(b))
}
