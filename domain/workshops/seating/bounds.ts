import { leastBeside, leastSum, type Vessel } from './pigeonhole'
import { prices } from './prices'
import type { Room } from './room'
import { leastWishesMissed } from './wish-bound'

/** What no plan can go below, whatever it does. */
export type Bounds = { repeats: number; pairCost: number; orgPairs: number; sectorUnits: number; prefsMissed: number }

const bothAttend = ({ n, present }: Room, a: number, b: number) => {
  let both = 0
  for (let p = 0; p < n; p += 1) both += (present[a * n + p] as number) & (present[b * n + p] as number)
  return both
}

/**
 * Tables as vessels for `leastSum`. Their minima count only when no table can stay empty: an empty one has none to keep.
 */
function vesselsOf({ min, max }: Room, people: number, holes: (t: number) => number): Vessel[] {
  const seats = max.reduce((sum, most) => sum + most, 0)
  const allFilled = max.every((most, t) => min[t] === 0 || seats - most < people)
  return [...max].map((most, t) => ({ min: allFilled ? (min[t] as number) : 0, max: most, holes: holes(t) }))
}

/** Meetings that couples and larger parties repeat because they must. */
function forced({ n, parties }: Room) {
  const rounds = new Map<number, number>()
  for (const { people } of parties)
    people.forEach((a, i) => {
      for (const b of people.slice(i + 1)) rounds.set(a * n + b, (rounds.get(a * n + b) ?? 0) + 1)
    })
  let repeats = 0
  let pairCost = 0
  for (const times of rounds.values()) {
    repeats += times - 1
    pairCost += (times * (times - 1)) / 2
  }
  return { repeats, pairCost }
}

/** Meetings that repeat because the people of one table spread over too few tables in another round. */
function spreadOf(room: Room) {
  const { rounds, tables, roster, theme, max, once } = room
  const open = [...max].filter((most) => most > 0).length
  const ofTheme = Array.from(
    { length: room.themes },
    (_, g) => [...theme].filter((own, t) => own === g && max[t]).length,
  )
  const reach = (t: number) => (once ? open - (ofTheme[theme[t] as number] ?? 0) : open)
  let spread = 0
  let newly = 0
  for (let b = 1; b < rounds; b += 1) {
    let most = 0
    for (let a = 0; a < b; a += 1) {
      const both = bothAttend(room, a, b)
      const whole = both === roster[a]?.length
      const least = leastSum(both, vesselsOf(whole ? room : { ...room, min: new Int32Array(tables) }, both, reach))
      spread += least
      most = Math.max(most, least)
    }
    newly += most
  }
  return { spread, newly }
}

/** Pairs of one organisation that a round cannot do without, hosts counted where people sit with them. */
function leastColleagues(room: Room, people: Int32Array): number {
  const { orgs, org, max, hosts, tables } = room
  const members = new Int32Array(orgs)
  const one = new Int32Array(orgs)
  for (const p of people) {
    const o = org[p] as number
    ;(members[o] as number) += 1
    one[o] = p
  }
  let least = 0
  for (let o = 1; o < orgs; o += 1) {
    const holes = [...max].map((most, t) => ({ there: hosts?.kin[(one[o] as number) * tables + t] ?? 0, most }))
    if ((members[o] as number) > 0) least += leastBeside(members[o] as number, holes)
  }
  return least
}

/**
 * Bounds by counting (meetings against pairs of people), by pigeonholes (the people of one table spread over the tables
 * they can reach in another round), by parties that must meet again, and by the largest matching of wishes.
 */
export function boundsOf(room: Room): Bounds {
  const { n, roster } = room
  let meetings = 0
  let orgPairs = 0
  for (const people of roster) {
    meetings += leastSum(
      people.length,
      vesselsOf(room, people.length, () => 1),
    )
    orgPairs += leastColleagues(room, people)
  }
  const { spread, newly } = spreadOf(room)
  const pairs = (n * (n - 1)) / 2 - room.apart.length
  const again = forced(room)
  const each = pairs > 0 ? Math.floor(meetings / pairs) : 0
  const counted = pairs > 0 ? pairs * ((each * (each - 1)) / 2) + (meetings - pairs * each) * each : 0
  return {
    repeats: Math.max(0, meetings - pairs, again.repeats, newly),
    pairCost: Math.max(0, counted, again.pairCost, spread),
    orgPairs,
    sectorUnits: 0,
    prefsMissed: leastWishesMissed(room),
  }
}

/** The bounds as a price of the search. */
export const floorOf = (bounds: Bounds, room: Room): number =>
  prices.repeat * bounds.pairCost + prices.org * bounds.orgPairs + prices.wish * (bounds.prefsMissed - room.lostWishes)

/** The part of it that a plan of themes can see. */
export const themeFloorOf = (bounds: Bounds, room: Room): number =>
  floorOf({ ...bounds, pairCost: spreadOf(room).spread }, room)
