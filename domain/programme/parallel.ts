import { wallDay } from '../shared/zone'

/** A session as far as time is concerned: ISO strings; without an end it is a moment. */
type Timed = { startsAt: string; endsAt: string | null; rooms?: readonly { id: string }[] }

/** Sessions that run at the same time: one column per thing one can be at, each column in order of time. */
export type Stretch<Session> = { startsAt: string; endsAt: string | null; columns: Session[][] }

export type Day<Session> = { day: string; stretches: Stretch<Session>[] }

const start = (session: Timed) => Date.parse(session.startsAt)
const end = (session: Timed) => Date.parse(session.endsAt ?? session.startsAt)

/** The column a session goes to: its room's if it is free by then, else the first free one, else a new one. */
function columnFor<Session extends Timed>(columns: Session[][], session: Session): Session[] {
  const free = columns.filter((column) =>
    column.every((other) => end(other) <= start(session) && start(other) < start(session)),
  )
  const home = free.find((column) => column.at(-1)?.rooms?.[0]?.id === session.rooms?.[0]?.id)
  const column = home ?? free[0]
  if (column) return column
  const added: Session[] = []
  columns.push(added)
  return added
}

/** Cuts a programme (in order of start) into stretches: a stretch ends where nothing runs on. */
export function stretches<Session extends Timed>(sessions: readonly Session[]): Stretch<Session>[] {
  const found: Stretch<Session>[] = []
  let until = Number.NEGATIVE_INFINITY
  for (const session of [...sessions].sort((a, b) => start(a) - start(b))) {
    let stretch = found.at(-1)
    if (!stretch || (start(session) >= until && start(session) > Date.parse(stretch.startsAt))) {
      stretch = { startsAt: session.startsAt, endsAt: session.endsAt, columns: [] }
      found.push(stretch)
    }
    columnFor(stretch.columns, session).push(session)
    until = Math.max(until, end(session))
    if (session.endsAt && end(session) >= Date.parse(stretch.endsAt ?? stretch.startsAt))
      stretch.endsAt = session.endsAt
  }
  return found
}

/** The same, day by day on the wall calendar of the zone. */
export function timeline<Session extends Timed>(sessions: readonly Session[], timeZone: string): Day<Session>[] {
  const days = new Map<string, Session[]>()
  for (const session of sessions) {
    const day = wallDay(timeZone, session.startsAt)
    days.set(day, [...(days.get(day) ?? []), session])
  }
  return [...days.entries()]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([day, list]) => ({ day, stretches: stretches(list) }))
}

/** Sessions that share at least a minute with this one, pauses and itself left out. */
export function atTheSameTime<Session extends Timed & { id: string; kind: string }>(
  sessions: readonly Session[],
  here: Session,
): Session[] {
  return sessions.filter(
    (one) =>
      one.id !== here.id &&
      !['BREAK', 'MEAL', 'WELCOME'].includes(one.kind) &&
      start(one) < end(here) &&
      end(one) > start(here),
  )
}
