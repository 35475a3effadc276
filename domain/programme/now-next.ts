import { everyRoom } from './filter'

/** A session as far as the strip of the day is concerned: instants in milliseconds, rooms by address. */
export type Running = { id: string; from: number; to: number | null; rooms: readonly string[]; cancelled?: boolean }

/** What is on in some rooms, and what comes after it there. Rooms where the same is on are told together. */
export type NowNext<Session> = { rooms: string[]; now: Session[]; next: Session[] }

const minute = 60_000
/** A moment without an end is "now" for at most this long. */
const momentLasts = 30 * minute
/** The strip is there from an hour before the first session. */
const lead = 60 * minute

/** What takes place nowhere in particular. */
export const nowhere = ''

const isIn = ({ rooms }: Running, room: string) =>
  room === nowhere ? rooms.length === 0 : rooms.includes(room) || rooms.includes(everyRoom)

/** When it ends; a moment ends with the beginning of what follows it in the same room. */
const endIn = (session: Running, there: readonly Running[]) =>
  session.to ??
  Math.min(session.from + momentLasts, ...there.filter(({ from }) => from > session.from).map(({ from }) => from))

function inRoom<Session extends Running>(sessions: readonly Session[], room: string, at: number) {
  const there = sessions.filter((session) => isIn(session, room))
  const now = there.filter((session) => session.from <= at && at < endIn(session, there))
  const after = there.filter(({ from }) => from > at)
  const soonest = Math.min(...after.map(({ from }) => from))
  return { rooms: [room], now, next: after.filter(({ from }) => from === soonest) }
}

const same = (a: readonly Running[], b: readonly Running[]) =>
  a.length === b.length && a.every((session, index) => session.id === b[index]?.id)

/**
 * What is on and what comes next, room by room, at that instant (milliseconds). Cancelled sessions are left out, and
 * rooms where nothing more happens. The zone plays no part: instants are compared, words are for whoever shows them.
 */
export function nowAndNext<Session extends Running>(
  sessions: readonly Session[],
  rooms: readonly string[],
  at: number,
): NowNext<Session>[] {
  const held = sessions.filter(({ cancelled }) => !cancelled)
  const found: NowNext<Session>[] = []
  const places = held.some(({ rooms: said }) => said.length === 0) ? [...rooms, nowhere] : rooms
  for (const room of places.length > 0 ? places : [everyRoom]) {
    const here = inRoom(held, room, at)
    if (here.now.length === 0 && here.next.length === 0) continue
    const alike = found.find(({ now, next }) => same(now, here.now) && same(next, here.next))
    if (alike) alike.rooms.push(room)
    else found.push(here)
  }
  return found
}

/** Whether the day is on: from an hour before the first session until the last has ended. */
export function isOn(sessions: readonly Running[], at: number): boolean {
  const held = sessions.filter(({ cancelled }) => !cancelled)
  const first = Math.min(...held.map(({ from }) => from))
  const last = Math.max(...held.map(({ from, to }) => to ?? from + momentLasts))
  return held.length > 0 && at >= first - lead && at < last
}
