import { type Chance, type Enough, shuffle } from './chance'
import type { Room } from './room'
import { broken, emptyLoads, emptyPrice, give, type Loads, type ThemePlan, unhappy } from './theme-loads'

/** Whoever must be at the same theme as a person in a round. */
const unitOf = ({ party, parties, n }: Room, r: number, p: number): readonly number[] => {
  const k = party[r * n + p] as number
  return k < 0 ? [p] : (parties[k]?.people ?? [p])
}

/** Every order in which `k` of the themes can be seen; a random choice of them when there are more than 360. */
function ordersOf(themes: number, k: number, chance: Chance): number[][] {
  let orders: number[][] = [[]]
  const all = Array.from({ length: themes }, (_, g) => g)
  for (let i = 0; i < k; i += 1) {
    orders = orders.flatMap((order) => all.filter((g) => k > themes || !order.includes(g)).map((g) => [...order, g]))
    while (orders.length > 360) orders.splice(chance.below(orders.length), 1)
  }
  return orders
}

/** Gives people, one by one, the order of themes that costs least and crowds least. Returns the price. */
function giveInTurn(loads: Loads, most: number, chance: Chance, enough: Enough): number {
  const { room, theme, load } = loads
  const { n, rounds, themes, present, fixed } = room
  const orders = new Map<number, number[][]>()
  let total = emptyPrice(loads)
  let turn = 0
  for (const p of shuffle(
    Int32Array.from({ length: n }, (_, k) => k),
    chance,
  )) {
    turn += 1
    if (turn % 16 === 0 && enough()) break
    const own = Array.from({ length: rounds }, (_, r) => r).filter((r) => present[r * n + p])
    const forced = own.map((r) => {
      const t = fixed[r * n + p] as number
      return t >= 0 ? (room.theme[t] as number) : (theme[r * n + p] as number)
    })
    const free = own.filter((_, k) => (forced[k] as number) < 0)
    own.forEach((r, k) => {
      if ((forced[k] as number) >= 0) total += give(loads, r, unitOf(room, r, p), forced[k] as number)
    })
    if (!orders.has(free.length)) orders.set(free.length, ordersOf(themes, free.length, chance))
    const choice = orders.get(free.length) ?? []
    let best = choice[0] ?? []
    let lowest = Number.POSITIVE_INFINITY
    const first = chance.below(Math.max(1, choice.length))
    const stride = choice.length > most ? 1 + chance.below(choice.length - 1) : 1
    for (let c = 0; c < Math.min(most, choice.length) && free.length > 0; c += 1) {
      const order = choice[(first + c * stride) % choice.length] as number[]
      let price = 0
      free.forEach((r, k) => {
        const cell = r * themes + (order[k] as number)
        price += (3 * (load[cell] as number)) / ((loads.most[cell] as number) || 0.01)
        price += give(loads, r, unitOf(room, r, p), order[k] as number)
      })
      for (const r of free) give(loads, r, unitOf(room, r, p), -1)
      if (price >= lowest) continue
      lowest = price
      best = order
    }
    free.forEach((r, k) => {
      total += give(loads, r, unitOf(room, r, p), best[k] as number)
    })
  }
  return total
}

/** A theme somebody wishes and does not see, at random; or -1. */
function missedWish({ room, visits }: Pick<Loads, 'room' | 'visits'>, p: number, { below }: Chance): number {
  const { themes, want } = room
  const start = below(themes)
  for (let k = 0; k < themes; k += 1) {
    const g = (start + k) % themes
    if (want[p * themes + g] && !visits[p * themes + g]) return g
  }
  return -1
}

type Change = [round: number, people: readonly number[], from: number, to: number]

/**
 * A unit takes a theme in a round; whoever of it was there in another round takes, with their unit of that round, the
 * theme that became free, and so on: nobody sees a theme twice who did not before. Null when that comes back to itself.
 */
function chained({ room, theme }: Loads, r: number, unit: readonly number[], to: number): Change[] | null {
  const { n, rounds } = room
  const changes: Change[] = []
  const touched = new Set<number>()
  const waiting: [number, readonly number[], number][] = [[r, unit, to]]
  for (const [round, people, wanted] of waiting) {
    const from = theme[round * n + (people[0] as number)] as number
    if (from === wanted) continue
    if (waiting.length > 24 || people.some((p) => touched.has(round * n + p))) return null
    for (const p of people) touched.add(round * n + p)
    changes.push([round, people, from, wanted])
    for (const p of people)
      for (let other = 0; other < rounds; other += 1)
        if (other !== round && theme[other * n + p] === wanted && !touched.has(other * n + p))
          waiting.push([other, unitOf(room, other, p), from])
  }
  return changes
}

/** A random change of the plan that leaves fixed seats alone, or null. */
function changeOf(loads: Loads, filled: readonly number[], hot: readonly number[], chance: Chance): Change[] | null {
  const { room, theme, visits } = loads
  const { n, fixed, themes, roster } = room
  const { below } = chance
  let r = filled[below(filled.length)] as number
  let people = roster[r] as Int32Array
  let p = people[below(people.length)] as number
  if (hot.length > 0 && chance.share() < 0.8) {
    const seat = hot[below(hot.length)] as number
    r = Math.floor(seat / n)
    p = seat % n
    people = roster[r] as Int32Array
  }
  const unit = unitOf(room, r, p)
  const from = theme[r * n + p] as number
  const kind = below(room.once && room.parties.length > 0 ? 5 : 4)
  let changes: Change[] = []
  const wish = missedWish({ room, visits }, p, chance)
  if (kind === 4) {
    const chain = chained(loads, r, unit, wish >= 0 && chance.share() < 0.5 ? wish : below(themes))
    if (!chain) return null
    changes = chain
  } else if (kind === 0) changes.push([r, unit, from, wish >= 0 ? wish : below(themes)])
  else if (kind === 1 || filled.length === 1) {
    let q = people[below(people.length)] as number
    // somebody who is where this one would like to be, and need not be
    for (let attempt = 0; attempt < 10 && wish >= 0; attempt += 1) {
      q = people[below(people.length)] as number
      if (theme[r * n + q] === wish && !room.want[q * themes + wish]) break
    }
    const to = theme[r * n + q] as number
    changes.push([r, unit, from, to], [r, unitOf(room, r, q), to, from])
  } else {
    // the themes of two rounds are exchanged; for somebody else, of whom they are crossed, the other way round
    const later = filled[below(filled.length)] as number
    const to = theme[later * n + p] as number
    if (later === r || to < 0) return null
    changes.push([r, unit, from, to], [later, unitOf(room, later, p), to, from])
    for (let attempt = 0; attempt < 8 && kind === 3; attempt += 1) {
      const q = people[below(people.length)] as number
      if (theme[r * n + q] !== to || theme[later * n + q] !== from) continue
      changes.push([r, unitOf(room, r, q), to, from], [later, unitOf(room, later, q), from, to])
      break
    }
  }
  const bound = changes.some(([round, who]) => who.some((x) => (fixed[round * n + x] as number) >= 0))
  return bound || changes.every(([, , before, after]) => before === after) ? null : changes
}

/**
 * Shares people out over themes, round by round: each theme at most once where the rules say so, no more people than
 * seats, parties together, wishes met, organisations and sectors spread, and ways mixed enough for new encounters.
 * @param floor a price nobody can go below
 * @param steps changes tried after everybody has been given themes in turn, each the best of so many `orders`
 * @param hasty any plan will do in which no rule is broken
 */
export function planThemes(
  room: Room,
  closed: Uint8Array,
  { floor, steps, orders, hasty = false }: { floor: number; steps: number; orders: number; hasty?: boolean },
  chance: Chance,
  enough: Enough,
): ThemePlan {
  const loads = emptyLoads(room, closed)
  let price = giveInTurn(loads, orders, chance, enough)
  let best = price
  let plan = loads.theme.slice()
  const filled = Array.from({ length: room.rounds }, (_, r) => r).filter((r) => (room.roster[r]?.length ?? 0) > 0)
  if (filled.length === 0) return plan
  const refresh = Math.max(200, Math.floor((room.rounds * room.n) / 4))
  let hot: number[] = []
  for (let i = 0; i < steps && best > floor; i += 1) {
    if (i % 256 === 0 && (enough() || (hasty && !broken(loads)))) break
    if (i % refresh === 0) hot = unhappy(loads)
    const temperature = 1.6 * (1 - i / steps) + 0.3
    const changes = changeOf(loads, filled, hot, chance)
    if (!changes) continue
    let change = 0
    for (const [r, people, , to] of changes) change += give(loads, r, people, to)
    if (change <= 0 || chance.share() < Math.exp(-change / temperature)) {
      price += change
      if (price < best) {
        best = price
        plan = loads.theme.slice()
      }
    } else for (const [r, people, from] of changes.reverse()) give(loads, r, people, from)
  }
  return hasty && !broken(loads) ? loads.theme.slice() : plan
}
