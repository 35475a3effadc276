import { barred, hostPrice } from './hosts'
import { prices } from './prices'
import { off, type Seats, sectorUnits, sizePrice } from './seats'

/** What a plan costs by kind, in the search's own prices; `hard` stands for broken rules. */
export function priceOfPlan(seats: Seats): { hard: number; soft: number } {
  const { room, pair, loyalty } = seats
  const { n, rounds, tables, themes } = room
  let hard = 0
  let soft = 0
  for (let r = 0; r < rounds; r += 1)
    for (let t = 0; t < tables; t += 1) {
      const at = r * tables + t
      const size = seats.size[at] as number
      if (seats.closed[at]) continue
      const price = sizePrice(room.min[t] as number, size)
      if (size === 0) soft += price
      else hard += price
      soft += prices.sector * sectorUnits(seats, r, t)
      for (let k = 0; k < size; k += 1) {
        const p = seats.members[at * seats.width + k] as number
        if (room.needs[p] && !room.accessible[t]) hard += prices.hard
        const rule = barred(room.hosts, p, t) ? prices.hard : 0
        hard += rule
        soft += hostPrice(room.hosts, p, t) - rule
      }
    }
  // each meeting stands in `pair` once: a pair that met m times cost static·m + repeat·C(m, 2)
  const apart = new Set(room.apart.flatMap(([a, b]) => [a * n + b, b * n + a]))
  const times = new Map<number, number>()
  for (let at = 0; at < rounds * tables; at += 1)
    for (let i = 0; i < (seats.size[at] as number); i += 1)
      for (let j = 0; j < i; j += 1) {
        const p = seats.members[at * seats.width + i] as number
        const q = seats.members[at * seats.width + j] as number
        const key = p < q ? p * n + q : q * n + p
        // once, and nothing between them: most pairs, and free
        if ((pair[key] as number) <= prices.repeat) continue
        times.set(key, (times.get(key) ?? 0) + 1)
      }
  for (const [key, m] of times) {
    const first = (pair[key] as number) - prices.repeat * m
    const forbidden = apart.has(key)
    if (forbidden) hard += prices.apart * m
    soft += (forbidden ? first - prices.apart : first) * m + (prices.repeat * m * (m - 1)) / 2
  }
  for (let p = 0; p < n; p += 1) {
    for (let g = 0; g < themes; g += 1) {
      const visits = seats.visits[p * themes + g] as number
      if (room.once && visits > 1) hard += prices.hard * (visits - 1)
      if (visits === 0) soft += prices.wish * (room.want[p * themes + g] as number)
    }
    if (loyalty && (loyalty.changed[p] as number) > 0)
      soft += loyalty.person + loyalty.seat * (loyalty.changed[p] as number)
  }
  for (const { round, people } of room.parties) {
    const seatsOf = people.map((p) => seats.seat[round * n + p])
    seatsOf.forEach((t, i) => {
      for (const other of seatsOf.slice(i + 1)) if (other !== t) hard += prices.hard
    })
  }
  return { hard, soft }
}

/** Change of `cost` when a person's theme of one round becomes another. */
function themePrice(seats: Seats, p: number, from: number, to: number): number {
  if (from === to) return 0
  const { room, visits } = seats
  const row = p * room.themes
  let price = 0
  const left = visits[row + from] as number
  const taken = visits[row + to] as number
  if (room.once) {
    if (left > 1) price -= prices.hard
    if (taken > 0) price += prices.hard
  }
  if (left === 1) price += prices.wish * (room.want[row + from] as number)
  if (taken === 0) price -= prices.wish * (room.want[row + to] as number)
  return price
}

function partyPrice(seats: Seats, r: number, p: number, from: number, to: number, but: number): number {
  const { room, seat } = seats
  const k = room.party[r * room.n + p] as number
  if (k < 0) return 0
  let price = 0
  for (const mate of room.parties[k]?.people ?? []) {
    if (mate === p || mate === but) continue
    const there = seat[r * room.n + mate]
    if (there === from) price += prices.hard
    else if (there === to) price -= prices.hard
  }
  return price
}

function loyaltyPrice(seats: Seats, r: number, p: number, from: number, to: number): number {
  const { loyalty, room } = seats
  if (!loyalty) return 0
  const home = loyalty.home[r * room.n + p] as number
  if (home < 0) return 0
  const more = (home !== to ? 1 : 0) - (home !== from ? 1 : 0)
  if (more === 0) return 0
  const changed = loyalty.changed[p] as number
  const first = more > 0 ? changed === 0 : changed === 1
  return more * (loyalty.seat + (first ? loyalty.person : 0))
}

/** What concerns one person alone when they change tables; `but` is who takes their seat, or -1. */
function ownPrice(seats: Seats, r: number, p: number, from: number, to: number, but: number): number {
  const { room } = seats
  let price = themePrice(seats, p, room.theme[from] as number, room.theme[to] as number)
  if (room.needs[p]) price += prices.hard * ((room.accessible[from] as number) - (room.accessible[to] as number))
  if (room.hosts) price += hostPrice(room.hosts, p, to) - hostPrice(room.hosts, p, from)
  if (room.parties.length > 0) price += partyPrice(seats, r, p, from, to, but)
  return seats.loyalty ? price + loyaltyPrice(seats, r, p, from, to) : price
}

/** Units when one sector at a table loses or gains somebody, its size being the same. */
function sectorStep(seats: Seats, r: number, t: number, s: number, by: number): number {
  if (s === 0) return 0
  const { room, width, least, most } = seats
  const at = r * room.tables + t
  const share = (r * (width + 1) + (seats.size[at] as number)) * room.sectors + s
  const count = seats.sectorCount[at * room.sectors + s] as number
  const low = least[share] as number
  const high = most[share] as number
  return off(count + by, low, high) - off(count, low, high)
}

/** Change of `cost` when two people of different tables change seats in a round. */
export function swapPrice(seats: Seats, r: number, p: number, q: number): number {
  const { room, seat, members, width, pair, size } = seats
  const { n, tables, sector } = room
  const a = seat[r * n + p] as number
  const b = seat[r * n + q] as number
  let price = ownPrice(seats, r, p, a, b, q) + ownPrice(seats, r, q, b, a, p)
  const sp = sector[p] as number
  const sq = sector[q] as number
  if (sp !== sq)
    price +=
      prices.sector *
      (sectorStep(seats, r, a, sp, -1) +
        sectorStep(seats, r, a, sq, 1) +
        sectorStep(seats, r, b, sq, -1) +
        sectorStep(seats, r, b, sp, 1))
  const rowP = p * n
  const rowQ = q * n
  let from = (r * tables + a) * width
  let end = from + (size[r * tables + a] as number)
  let met = 0
  for (let k = from; k < end; k += 1) {
    const x = members[k] as number
    if (x !== p) met += (pair[rowQ + x] as number) - (pair[rowP + x] as number)
  }
  const others = end - from - 1
  from = (r * tables + b) * width
  end = from + (size[r * tables + b] as number)
  for (let k = from; k < end; k += 1) {
    const x = members[k] as number
    if (x !== q) met += (pair[rowP + x] as number) - (pair[rowQ + x] as number)
  }
  return price + met + prices.repeat * (others + end - from - 1)
}

/** Change of `cost` when a person moves to a free seat of another table in a round. */
export function movePrice(seats: Seats, r: number, p: number, to: number): number {
  const { room, seat, members, width, pair, size } = seats
  const { n, tables, min } = room
  const a = seat[r * n + p] as number
  const sizeA = size[r * tables + a] as number
  const sizeB = size[r * tables + to] as number
  const row = p * n
  let price = ownPrice(seats, r, p, a, to, -1)
  if (!seats.closed[r * tables + a])
    price += sizePrice(min[a] as number, sizeA - 1) - sizePrice(min[a] as number, sizeA)
  price += sizePrice(min[to] as number, sizeB + 1) - sizePrice(min[to] as number, sizeB)
  let from = (r * tables + a) * width
  for (let k = from; k < from + sizeA; k += 1) {
    const x = members[k] as number
    if (x !== p) price -= (pair[row + x] as number) - prices.repeat
  }
  from = (r * tables + to) * width
  for (let k = from; k < from + sizeB; k += 1) price += pair[row + (members[k] as number)] as number
  if (room.sectors === 1) return price
  const s = room.sector[p] as number
  const before = sectorUnits(seats, r, a) + sectorUnits(seats, r, to)
  return price + prices.sector * (sectorUnits(seats, r, a, s, -1) + sectorUnits(seats, r, to, s, 1) - before)
}
