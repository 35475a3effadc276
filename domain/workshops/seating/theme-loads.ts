import { prices } from './prices'
import type { Room } from './room'

/** Which theme everybody is at in each round, at `round * n + person`; -1 where somebody is absent. */
export type ThemePlan = Int32Array

/**
 * A plan of themes with what it costs: a lower bound of what the best tables within it can cost, since people of one
 * theme, organisation or way from theme to theme are pigeons, and its tables, or pairs of tables, are holes.
 */
export type Loads = {
  room: Room
  theme: ThemePlan
  /** People, people who need access and seats for them, at `round * themes + theme`. */
  load: Int32Array
  needy: Int32Array
  least: Int32Array
  most: Int32Array
  accessible: Int32Array
  open: Int32Array
  /** Members of an organisation at a theme of a round. */
  orgs: Int32Array
  /** People of a sector at a theme of a round, and what its tables can take. */
  sectors: Int32Array
  sectorLeast: Float64Array
  sectorMost: Float64Array
  /** People who are at one theme in one round and at another in a later one. */
  ways: Int32Array
  visits: Uint8Array
}

export function emptyLoads(room: Room, closed: Uint8Array): Loads {
  const { n, rounds, themes, tables } = room
  const cells = rounds * themes
  const [least, most, accessible, open] = [0, 0, 0, 0].map(() => new Int32Array(cells)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ]
  const sectorLeast = new Float64Array(cells * room.sectors)
  const sectorMost = new Float64Array(cells * room.sectors)
  for (let r = 0; r < rounds; r += 1) {
    const people = room.roster[r] as Int32Array
    const seats = room.max.reduce((sum, max, t) => sum + (closed[r * tables + t] ? 0 : max), 0)
    const here = new Int32Array(room.sectors)
    for (const p of people) (here[room.sector[p] as number] as number) += 1
    for (let t = 0; t < tables; t += 1) {
      if (closed[r * tables + t]) continue
      const cell = r * themes + (room.theme[t] as number)
      const max = room.max[t] as number
      ;(least[cell] as number) += room.min[t] as number
      ;(most[cell] as number) += max
      ;(open[cell] as number) += 1
      if (room.accessible[t]) (accessible[cell] as number) += max
      const size = seats > 0 ? (max * people.length) / seats : 0
      for (let s = 1; s < room.sectors; s += 1) {
        const share = (size * (here[s] as number)) / Math.max(1, people.length)
        ;(sectorLeast[cell * room.sectors + s] as number) += Math.floor(share + 1e-9)
        ;(sectorMost[cell * room.sectors + s] as number) += Math.ceil(share - 1e-9)
      }
    }
  }
  return {
    room,
    theme: new Int32Array(rounds * n).fill(-1),
    load: new Int32Array(cells),
    needy: new Int32Array(cells),
    least,
    most,
    accessible,
    open,
    orgs: new Int32Array(cells * room.orgs),
    sectors: new Int32Array(cells * room.sectors),
    sectorLeast,
    sectorMost,
    ways: new Int32Array(cells * cells),
    visits: new Uint8Array(n * themes),
  }
}

const above = (x: number) => Math.max(x, 0)

function cellPrice({ load, needy, least, most, accessible }: Loads, cell: number): number {
  const people = load[cell] as number
  const short = above((least[cell] as number) - people)
  const lame = above((needy[cell] as number) - (accessible[cell] as number))
  return prices.hard * (above(people - (most[cell] as number)) + short + lame)
}

/** True when a theme has too many or too few people, or somebody sees one twice. */
export function broken(loads: Loads): boolean {
  for (let cell = 0; cell < loads.load.length; cell += 1) if (cellPrice(loads, cell) > 0) return true
  return loads.room.once && loads.visits.some((visits) => visits > 1)
}

/** Price of a person having been `visits` times at a theme. */
const visitPrice = (room: Room, p: number, g: number, visits: number) =>
  visits > 1 && room.once
    ? prices.hard * (visits - 1)
    : visits === 0
      ? prices.wish * (room.want[p * room.themes + g] as number)
      : 0

/** Counts a person in or out at a theme of a round. Returns the change of the price. */
function count(loads: Loads, r: number, p: number, g: number, by: 1 | -1): number {
  const { room, load, needy, visits, orgs, sectors, ways, theme, open } = loads
  const { n, themes, rounds } = room
  const cell = r * themes + g
  const seen = p * themes + g
  const tables = (open[cell] as number) || 1
  let change = -cellPrice(loads, cell) - visitPrice(room, p, g, visits[seen] as number)
  ;(load[cell] as number) += by
  if (room.needs[p]) (needy[cell] as number) += by
  ;(visits[seen] as number) += by
  change += cellPrice(loads, cell) + visitPrice(room, p, g, visits[seen] as number)
  const org = room.org[p] as number
  if (org > 0) {
    const at = cell * room.orgs + org
    if (by < 0) (orgs[at] as number) -= 1
    change += by * prices.org * Math.floor((orgs[at] as number) / tables)
    if (by > 0) (orgs[at] as number) += 1
  }
  const sector = room.sector[p] as number
  if (sector > 0) {
    const at = cell * room.sectors + sector
    const off = () =>
      above((loads.sectorLeast[at] as number) - (sectors[at] as number)) +
      above((sectors[at] as number) - (loads.sectorMost[at] as number))
    const before = off()
    ;(sectors[at] as number) += by
    change += prices.sector * (off() - before)
  }
  for (let other = 0; other < rounds; other += 1) {
    const there = theme[other * n + p] as number
    if (other === r || there < 0) continue
    const elsewhere = other * themes + there
    const at = cell < elsewhere ? cell * rounds * themes + elsewhere : elsewhere * rounds * themes + cell
    if (by < 0) (ways[at] as number) -= 1
    change += by * prices.repeat * Math.floor((ways[at] as number) / (tables * ((open[elsewhere] as number) || 1)))
    if (by > 0) (ways[at] as number) += 1
  }
  return change
}

/** Gives people another theme in a round, or none with -1. Returns the change of the price. */
export function give(loads: Loads, r: number, people: readonly number[], to: number): number {
  const { theme, room } = loads
  let change = 0
  for (const p of people) {
    const from = theme[r * room.n + p] as number
    if (from === to) continue
    if (from >= 0) change += count(loads, r, p, from, -1)
    theme[r * room.n + p] = -1
    if (to >= 0) change += count(loads, r, p, to, 1)
    theme[r * room.n + p] = to
  }
  return change
}

/** The price of nobody having a theme: every wish is missed, every minimum is. */
export function emptyPrice({ room, least, sectorLeast }: Loads): number {
  const wishes = room.want.reduce((sum, wish) => sum + wish, 0)
  const minima = least.reduce((sum, people) => sum + people, 0)
  const shares = sectorLeast.reduce((sum, people) => sum + people, 0)
  return prices.wish * wishes + prices.hard * minima + prices.sector * shares
}

/** Lists who would gain by another theme, as `round * n + person`: crowded, seen twice, missing a wish. */
export function unhappy({ room, theme, orgs, sectors, sectorMost, open, visits, load, most, least }: Loads): number[] {
  const { n, rounds, themes, want } = room
  const list: number[] = []
  for (let p = 0; p < n; p += 1) {
    let misses = false
    for (let g = 0; g < themes; g += 1) misses ||= (want[p * themes + g] as number) > 0 && visits[p * themes + g] === 0
    for (let r = 0; r < rounds; r += 1) {
      const g = theme[r * n + p] as number
      if (g < 0) continue
      const cell = r * themes + g
      const org = room.org[p] as number
      const sector = room.sector[p] as number
      const people = load[cell] as number
      if (
        misses ||
        (room.once && (visits[p * themes + g] as number) > 1) ||
        (org > 0 && (orgs[cell * room.orgs + org] as number) > (open[cell] as number)) ||
        (sector > 0 &&
          (sectors[cell * room.sectors + sector] as number) > (sectorMost[cell * room.sectors + sector] as number)) ||
        people > (most[cell] as number) ||
        people < (least[cell] as number)
      )
        list.push(r * n + p)
    }
  }
  return list
}
