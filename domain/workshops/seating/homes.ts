import { type Chance, chance, type Enough, shuffle } from './chance'
import type { SeatingRefusal } from './fault'
import { hostPrice } from './hosts'
import { priceOfPlan } from './price'
import { prices } from './prices'
import { type Assignment, attends, type Problem } from './problem'
import { refusalOf } from './refusal'
import { type Room, roomOf } from './room'
import { emptySearch, type Search } from './search'
import { type Seats, sectorUnits, sit, sizePrice } from './seats'

/** What a repair starts from: rounds already held, tables that take nobody from now on. */
export type Since = { held: number; closed: readonly string[]; seed: number; enough: Enough }

/** A plan being repaired: everybody where they were told, as far as that is still there. */
export type Repairing = {
  room: Room
  search: Search
  held: number
  previous: Assignment
  /** The price of rules broken in rounds already held, which nothing can mend. */
  history: number
  /** People whose seat is gone. */
  forced: number
}

/** The problem of the rounds that are left, for what can be said before a search. */
function leftOf(problem: Problem, { held, closed }: Since): Problem {
  const known = new Set(problem.participants.map(({ id }) => id))
  const left = Array.from({ length: problem.rounds }, (_, r) => r + 1).filter((r) => r > held)
  return {
    ...problem,
    tables: problem.tables.map((table) => (closed.includes(table.id) ? { ...table, min: 0, max: 0 } : table)),
    participants: problem.participants.map((person) => ({ ...person, rounds: left.filter((r) => attends(person, r)) })),
    fixed: problem.fixed.filter(({ id, round }) => round > held && known.has(id)),
  }
}

/** The room of a repair: a round already held has whoever sat there, and binds nobody to anything. */
function roomSince(problem: Problem, previous: Assignment, since: Since): { room: Room; before: Int32Array } {
  const { held } = since
  const room = roomOf({ ...problem, fixed: leftOf(problem, since).fixed })
  const { n, rounds, tables } = room
  const tableIndex = new Map(problem.tables.map(({ id }, t) => [id, t]))
  const before = new Int32Array(rounds * n).fill(-1)
  const size = new Int32Array(rounds * tables)
  for (let r = 0; r < rounds; r += 1)
    problem.participants.forEach((person, p) => {
      const told = previous[r + 1]?.[person.id]
      if (told === undefined || !room.present[r * n + p]) return
      const t = tableIndex.get(told) ?? -2
      before[r * n + p] = t
      if (t >= 0) (size[r * tables + t] as number) += 1
    })
  for (let k = 0; k < held * n; k += 1) room.present[k] = (before[k] as number) >= 0 ? 1 : 0
  for (let r = 0; r < held; r += 1)
    room.roster[r] = (room.roster[r] as Int32Array).filter((p) => room.present[r * n + p] === 1)
  room.parties = room.parties.filter(({ round }) => round >= held)
  room.party.fill(-1)
  room.parties.forEach(({ round, people }, k) => {
    for (const p of people) room.party[round * n + p] = k
  })
  room.width = size.reduce((most, one) => Math.max(most, one), room.width)
  return { room, before }
}

/** Seats everybody where they were told; whose seat is gone waits, and counts as moved. */
function seatAtHome(seats: Seats, before: Int32Array, held: number): number {
  const { room } = seats
  const { n, rounds, tables, fixed } = room
  const home = before.slice()
  const changed = new Int32Array(n)
  seats.loyalty = { home, person: 0, seat: 1, changed, moved: 0, most: n }
  for (let r = held; r < rounds; r += 1)
    for (let p = 0; p < n; p += 1) {
      const t = before[r * n + p] as number
      const bound = fixed[r * n + p] as number
      const at = r * tables + t
      const fits = t >= 0 && !seats.closed[at] && (seats.size[at] as number) < (room.max[t] as number)
      if (fits && (bound < 0 || bound === t)) sit(seats, r, p, t)
      else if (t !== -1) {
        home[r * n + p] = -1
        ;(changed[p] as number) += 1
      }
    }
  seats.loyalty.moved = changed.filter((count) => count > 0).length
  return seats.loyalty.moved
}

/** What it costs to give a person a free seat; infinite where there is none. */
function sitPrice(seats: Seats, r: number, p: number, t: number): number {
  const { room, members, width, pair } = seats
  const at = r * room.tables + t
  const size = seats.size[at] as number
  if (seats.closed[at] || size >= (room.max[t] as number)) return Number.POSITIVE_INFINITY
  const min = room.min[t] as number
  let price = sizePrice(min, size + 1) - sizePrice(min, size) + (size - min) / 1_000
  if (room.needs[p] && !room.accessible[t]) price += prices.hard
  price += hostPrice(room.hosts, p, t)
  for (let k = at * width; k < at * width + size; k += 1) price += pair[p * room.n + (members[k] as number)] as number
  const party = room.party[r * room.n + p] as number
  for (const mate of party < 0 ? [] : (room.parties[party]?.people ?? [])) {
    const there = seats.seat[r * room.n + mate] as number
    if (mate !== p && there >= 0 && there !== t) price += prices.hard
  }
  if (room.sectors === 1) return price
  const units = sectorUnits(seats, r, t, room.sector[p] as number, 1) - sectorUnits(seats, r, t)
  return price + prices.sector * units
}

/** The cheapest free seats of a person in their rounds without one, no theme twice if the rules say so; seats them. */
function seatOneByOne(seats: Seats, p: number, open: readonly number[]): void {
  const { room } = seats
  const { n, themes, theme, want, once, fixed } = room
  const choices = open.map((r) => {
    const best = Array.from({ length: themes }, () => ({ t: -1, price: Number.POSITIVE_INFINITY }))
    const bound = fixed[r * n + p] as number
    for (let t = 0; t < room.tables; t += 1) {
      if (bound >= 0 && bound !== t) continue
      const g = theme[t] as number
      const price = sitPrice(seats, r, p, t)
      if (price < (best[g]?.price ?? 0)) best[g] = { t, price }
    }
    return best
  })
  const seen = Array.from({ length: themes }, (_, g) => seats.visits[p * themes + g] as number)
  let lowest = Number.POSITIVE_INFINITY
  let found: number[] = []
  let tries = 0
  const choose = (k: number, price: number, taken: readonly number[]): void => {
    tries += 1
    if (price >= lowest || tries > 20_000) return
    if (k === open.length) {
      lowest = price
      found = [...taken]
      return
    }
    const order = (choices[k] ?? [])
      .map((_, g) => g)
      .sort((a, b) => (choices[k]?.[a]?.price ?? 0) - (choices[k]?.[b]?.price ?? 0))
    for (const g of order) {
      const { t = -1, price: more = 0 } = choices[k]?.[g] ?? {}
      if (t < 0) continue
      const again = (seen[g] as number) > 0
      const wish = again ? 0 : prices.wish * (want[p * themes + g] as number)
      ;(seen[g] as number) += 1
      choose(k + 1, price + more - wish + (again && once ? prices.hard : 0), [...taken, t])
      ;(seen[g] as number) -= 1
    }
  }
  choose(0, 0, [])
  found.forEach((t, k) => {
    sit(seats, open[k] as number, p, t)
  })
}

/** Gives a seat to everybody who has none in a round still to come: the bound and the needy first. */
export function seatTheRest(seats: Seats, held: number, luck: Chance): void {
  const { room } = seats
  const { n, rounds } = room
  const open = (p: number) =>
    Array.from({ length: rounds }, (_, r) => r).filter(
      (r) => r >= held && room.present[r * n + p] === 1 && (seats.seat[r * n + p] as number) < 0,
    )
  const rank = (p: number) =>
    open(p).some((r) => (room.fixed[r * n + p] as number) >= 0)
      ? 0
      : room.needs[p]
        ? 1
        : open(p).some((r) => (room.party[r * n + p] as number) >= 0)
          ? 2
          : 3
  const waiting = [
    ...shuffle(
      Int32Array.from({ length: n }, (_, p) => p),
      luck,
    ),
  ].filter((p) => open(p).length > 0)
  for (const p of waiting.sort((a, b) => rank(a) - rank(b))) seatOneByOne(seats, p, open(p))
}

/** Prepares a repair, or says why there can be none. */
export function repairing(
  problem: Problem,
  previous: Assignment,
  since: Since,
): ({ ok: true } & Repairing) | SeatingRefusal {
  const refusal = refusalOf(leftOf(problem, since))
  if (refusal) return refusal
  const { held } = since
  const { room, before } = roomSince(problem, previous, since)
  const bounds = { repeats: 0, pairCost: 0, orgPairs: 0, sectorUnits: 0, prefsMissed: room.lostWishes }
  const luck = chance(since.seed)
  const search = emptySearch(room, bounds, luck, since.enough)
  const { seats } = search
  const { n, tables } = room
  for (let at = 0; at < held * tables; at += 1) seats.closed[at] = 1
  for (let at = held * tables; at < seats.closed.length; at += 1)
    if (since.closed.includes(problem.tables[at % tables]?.id ?? '')) seats.closed[at] = 1
  seats.locked.fill(1, 0, held * n)
  for (let r = 0; r < held; r += 1)
    for (const p of room.roster[r] as Int32Array) sit(seats, r, p, before[r * n + p] as number)
  before.fill(-1, 0, held * n)
  const history = priceOfPlan(seats).hard
  const forced = seatAtHome(seats, before, held)
  seatTheRest(seats, held, luck)
  return { ok: true, room, search, held, previous, history, forced }
}
