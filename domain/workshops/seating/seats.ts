import { prices } from './prices'
import type { Room } from './room'

/** What a repair pays: for each person with another seat than before, and for each such seat. */
export type Loyalty = {
  /** The seat somebody was told, at `round * n + person`; -1 where none was. */
  home: Int32Array
  person: number
  seat: number
  /** Seats a person has that are not the ones they were told. */
  changed: Int32Array
  /** People with such a seat, and how many there may be. */
  moved: number
  most: number
}

/**
 * Who sits where, with all that the search reads at once. A table of a round is numbered `round * tables + table`.
 * `pair` holds, for every two people, what one more meeting of them would cost.
 */
export type Seats = {
  room: Room
  /** Table of a person, at `round * n + person`; -1 for nobody's seat. */
  seat: Int32Array
  place: Int32Array
  /** People of a table, from `tableOfRound * width`. */
  members: Int32Array
  width: number
  size: Int32Array
  pair: Uint8Array | Uint16Array
  /** People of each sector at a table, at `tableOfRound * sectors + sector`. */
  sectorCount: Int32Array
  /** Floor and ceiling of a sector's share, at `(round * (width + 1) + size) * sectors + sector`. */
  least: Int32Array
  most: Int32Array
  /** Times a person is at a theme, at `person * themes + theme`. */
  visits: Uint8Array
  /** 1 where a seat must not change, at `round * n + person`. */
  locked: Uint8Array
  /** Seats nobody may take: 1 for a closed table of a round. */
  closed: Uint8Array
  loyalty: Loyalty | null
  cost: number
}

/** The price of a first meeting of every two people, before anybody sits. */
function firstMeetings(room: Room): Uint8Array | Uint16Array {
  const { n, org, orgs } = room
  const times = new Map<number, number>()
  for (const [a, b] of room.met) times.set(a * n + b, (times.get(a * n + b) ?? 0) + 1)
  const most = Math.max(0, ...times.values())
  const highest = prices.apart + prices.org + prices.met * most + prices.repeat * (room.rounds + 1)
  const pair = highest < 256 ? new Uint8Array(n * n) : new Uint16Array(n * n)
  const mates = Array.from({ length: orgs }, (): number[] => [])
  for (let p = 0; p < n; p += 1) if (org[p]) mates[org[p] as number]?.push(p)
  for (const people of mates)
    for (let i = 0; i < people.length; i += 1)
      for (let j = 0; j < people.length; j += 1)
        if (i !== j) pair[(people[i] as number) * n + (people[j] as number)] = prices.org
  const add = (a: number, b: number, price: number) => {
    ;(pair[a * n + b] as number) += price
    ;(pair[b * n + a] as number) += price
  }
  for (const [a, b] of room.met) add(a, b, prices.met)
  for (const [a, b] of room.apart) add(a, b, prices.apart)
  return pair
}

/** Floors and ceilings of the sectors' shares for every size a table can have. */
function sharesOf(room: Room, width: number) {
  const { rounds, sectors, sector } = room
  const least = new Int32Array(rounds * (width + 1) * sectors)
  const most = new Int32Array(rounds * (width + 1) * sectors).fill(width)
  room.roster.forEach((people, r) => {
    const here = new Int32Array(sectors)
    for (const p of people) (here[sector[p] as number] as number) += 1
    for (let size = 0; size <= width; size += 1)
      for (let s = 1; s < sectors; s += 1) {
        if (!here[s]) continue
        const share = (size * (here[s] as number)) / people.length
        least[(r * (width + 1) + size) * sectors + s] = Math.floor(share + 1e-9)
        most[(r * (width + 1) + size) * sectors + s] = Math.ceil(share - 1e-9)
      }
  })
  return { least, most }
}

/** An empty room: nobody sits. */
export function emptySeats(room: Room): Seats {
  const { n, rounds, tables, sectors, themes, width } = room
  return {
    room,
    seat: new Int32Array(rounds * n).fill(-1),
    place: new Int32Array(rounds * n),
    members: new Int32Array(rounds * tables * width),
    width,
    size: new Int32Array(rounds * tables),
    pair: firstMeetings(room),
    sectorCount: new Int32Array(rounds * tables * sectors),
    ...sharesOf(room, width),
    visits: new Uint8Array(n * themes),
    locked: Uint8Array.from(room.fixed, (t) => (t >= 0 ? 1 : 0)),
    closed: new Uint8Array(rounds * tables),
    loyalty: null,
    cost: 0,
  }
}

/** Units a sector of `count` people is from its share at a table. */
export const off = (count: number, least: number, most: number) =>
  count < least ? least - count : count > most ? count - most : 0

/** Sector units of one table, as it is or with `by` more people of a sector. */
export function sectorUnits(seats: Seats, round: number, table: number, sector = 0, by = 0): number {
  const { room, width, sectorCount, least, most } = seats
  const k = room.sectors
  if (k === 1) return 0
  const at = (round * room.tables + table) * k
  const share = (round * (width + 1) + (seats.size[round * room.tables + table] as number) + by) * k
  let units = 0
  for (let s = 1; s < k; s += 1) {
    const count = (sectorCount[at + s] as number) + (s === sector ? by : 0)
    units += off(count, least[share + s] as number, most[share + s] as number)
  }
  return units
}

/** What the size of a table costs. */
export function sizePrice(min: number, size: number): number {
  if (size >= min) return 0
  return size === 0 ? prices.empty : prices.hard * (min - size)
}

/** Puts a person on a free seat or takes them off it, with all that hangs on it but `cost`. */
export function sit(seats: Seats, round: number, person: number, table: number): void {
  const { room, members, width, pair, size, place, sectorCount } = seats
  const { n, tables, themes, sectors } = room
  const at = round * tables + table
  const row = person * n
  const from = at * width
  const there = size[at] as number
  for (let k = 0; k < there; k += 1) {
    const other = members[from + k] as number
    ;(pair[row + other] as number) += prices.repeat
    ;(pair[other * n + person] as number) += prices.repeat
  }
  members[from + there] = person
  place[round * n + person] = there
  size[at] = there + 1
  seats.seat[round * n + person] = table
  ;(seats.visits[person * themes + (room.theme[table] as number)] as number) += 1
  ;(sectorCount[at * sectors + (room.sector[person] as number)] as number) += 1
  countChange(seats, round, person, table, 1)
}

/** Takes a person off their seat. */
export function leave(seats: Seats, round: number, person: number): void {
  const { room, members, width, pair, size, place, sectorCount } = seats
  const { n, tables, themes, sectors } = room
  const table = seats.seat[round * n + person] as number
  const at = round * tables + table
  const from = at * width
  const last = (size[at] as number) - 1
  const hole = place[round * n + person] as number
  const filler = members[from + last] as number
  members[from + hole] = filler
  place[round * n + filler] = hole
  size[at] = last
  const row = person * n
  for (let k = 0; k < last; k += 1) {
    const other = members[from + k] as number
    ;(pair[row + other] as number) -= prices.repeat
    ;(pair[other * n + person] as number) -= prices.repeat
  }
  seats.seat[round * n + person] = -1
  ;(seats.visits[person * themes + (room.theme[table] as number)] as number) -= 1
  ;(sectorCount[at * sectors + (room.sector[person] as number)] as number) -= 1
  countChange(seats, round, person, table, -1)
}

function countChange({ loyalty, room }: Seats, round: number, person: number, table: number, by: number) {
  if (!loyalty) return
  const home = loyalty.home[round * room.n + person] as number
  if (home < 0 || home === table) return
  const before = loyalty.changed[person] as number
  loyalty.changed[person] = before + by
  if (before === 0) loyalty.moved += 1
  else if (before + by === 0) loyalty.moved -= 1
}

/** Seats everybody as in a copy; whoever sits there already stays. */
export function restore(seats: Seats, copy: Int32Array): void {
  const { n, rounds } = seats.room
  for (let r = 0; r < rounds; r += 1) {
    for (let p = 0; p < n; p += 1) {
      const now = seats.seat[r * n + p] as number
      if (now >= 0 && now !== copy[r * n + p]) leave(seats, r, p)
    }
    for (let p = 0; p < n; p += 1) {
      const wanted = copy[r * n + p] as number
      if (wanted >= 0 && seats.seat[r * n + p] !== wanted) sit(seats, r, p, wanted)
    }
  }
}
