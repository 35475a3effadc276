import { wallDay } from '../shared/zone'

type Placeable = {
  id: string
  startsAt: string
  endsAt: string | null
  rooms: readonly { id: string }[]
  allRooms: boolean
}

/** A column: a room, or null for what is in no room. A room has two when two things are in it at once. */
export type Lane<Room> = { room: Room | null; column: number }

/** Grid lines, counted from 0. */
export type Placed<Session> = { session: Session; rows: [number, number]; lanes: [number, number] }

/** One day: rooms across, time down. `marks` are the instants at the grid lines, one more than there are rows. */
export type DayGrid<Session, Room> = {
  day: string
  lanes: Lane<Room>[]
  marks: number[]
  placed: Placed<Session>[]
}

/** A moment without an end is drawn this long. */
const momentMs = 15 * 60_000

const start = ({ startsAt }: Placeable) => Date.parse(startsAt)
const end = (session: Placeable) => (session.endsAt ? Date.parse(session.endsAt) : start(session) + momentMs)
const meet = (a: Placeable, b: Placeable) => start(a) < end(b) && end(a) > start(b)

type Filled<Session, Room> = { room: Room | null; taken: Session[] }

const isFree = <Session extends Placeable>(lane: Filled<Session, unknown>, session: Session) =>
  lane.taken.every((other) => !meet(other, session))

/** The longest run of neighbouring lanes that a session may take and that are free for it. */
function freeRun<Session extends Placeable>(
  lanes: readonly Filled<Session, { id: string }>[],
  session: Session,
  wide: boolean,
): Filled<Session, { id: string }>[] {
  const wanted = (room: { id: string } | null) => wide || session.rooms.some(({ id }) => id === room?.id)
  let best: Filled<Session, { id: string }>[] = []
  let run: Filled<Session, { id: string }>[] = []
  for (const lane of lanes) {
    run = wanted(lane.room) && isFree(lane, session) ? [...run, lane] : []
    if (run.length > best.length) best = run
  }
  return best
}

type Place = 'wide' | 'nowhere' | 'room' | 'rooms'

/** What is alone in its time has the whole width, whatever room it is in; so has what is in all rooms. */
function placeOf<Session extends Placeable>(session: Session, sessions: readonly Session[]): Place {
  const alone = sessions.every((other) => other === session || !meet(other, session))
  if (session.allRooms || alone) return 'wide'
  if (session.rooms.length === 0) return 'nowhere'
  return session.rooms.length === 1 ? 'room' : 'rooms'
}

/** The lanes of a day in the order of the rooms, each with what takes place in it. */
function lanesOf<Session extends Placeable, Room extends { id: string }>(
  sessions: readonly Session[],
  rooms: readonly Room[],
): Filled<Session, Room>[] {
  const places = new Map(sessions.map((session) => [session, placeOf(session, sessions)]))
  const those = (place: Place) => sessions.filter((session) => places.get(session) === place)
  const said = new Set([...those('room'), ...those('rooms')].flatMap((session) => session.rooms.map(({ id }) => id)))
  const lanes: Filled<Session, Room>[] = rooms
    .filter(({ id }) => said.has(id))
    .map((room): Filled<Session, Room> => ({ room, taken: [] }))

  /** The lane of a room that is free for the session; if need be another one beside it. */
  const laneFor = (session: Session, roomId: string | null): Filled<Session, Room> => {
    const own = lanes.filter(({ room }) => (room?.id ?? null) === roomId)
    const free = own.find((lane) => isFree(lane, session))
    if (free) return free
    const added: Filled<Session, Room> = { room: rooms.find(({ id }) => id === roomId) ?? null, taken: [] }
    lanes.splice(own.length > 0 ? lanes.indexOf(own.at(-1) ?? added) + 1 : lanes.length, 0, added)
    return added
  }
  for (const session of those('room')) laneFor(session, session.rooms[0]?.id ?? null).taken.push(session)
  for (const session of those('nowhere')) laneFor(session, null).taken.push(session)
  for (const session of [...those('rooms'), ...those('wide')]) {
    const run = freeRun(lanes, session, places.get(session) === 'wide')
    if (run.length === 0)
      lanes.push({ room: rooms.find(({ id }) => id === session.rooms[0]?.id) ?? null, taken: [session] })
    for (const lane of run) lane.taken.push(session)
  }
  return lanes
}

/** Cuts a programme into days, and gives each session its place on the day's grid. No two share a cell. */
export function dayGrids<Session extends Placeable, Room extends { id: string }>(
  sessions: readonly Session[],
  rooms: readonly Room[],
  timeZone: string,
): DayGrid<Session, Room>[] {
  const days = new Map<string, Session[]>()
  for (const session of sessions) {
    const day = wallDay(timeZone, session.startsAt)
    days.set(day, [...(days.get(day) ?? []), session])
  }
  return [...days]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([day, list]) => {
      const lanes = lanesOf(list, rooms)
      const marks = [...new Set(list.flatMap((session) => [start(session), end(session)]))].sort((a, b) => a - b)
      const placed = list.map((session): Placed<Session> => {
        const own = lanes.flatMap(({ taken }, index) => (taken.includes(session) ? [index] : []))
        return {
          session,
          rows: [marks.indexOf(start(session)), marks.indexOf(end(session))],
          lanes: [Math.min(...own), Math.max(...own) + 1],
        }
      })
      return { day, lanes: lanes.map(({ room }, column) => ({ room, column })), marks, placed }
    })
}
