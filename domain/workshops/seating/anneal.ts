import type { Chance, Enough } from './chance'
import { collect, emptyHot, type Hot } from './hot'
import { type Taste, tryCrossed, tryMove, tryParty, trySwap } from './moves'
import type { Seats } from './seats'

/** One run of the search: how many steps, from which temperature to which, and the cost nobody can go below. */
export type Run = { steps: number; from: number; to: number; floor: number }

/** The best seating a search has seen. */
export type Best = { cost: number; seat: Int32Array }

const stride = 256

/** What sets the room apart for the choice of moves. */
type Nature = { themed: boolean; flexible: boolean; parties: boolean }

function natureOf({ room, closed }: Seats): Nature {
  const spare = room.roster.some((people, r) => {
    const seats = room.max.reduce((sum, max, t) => sum + (closed[r * room.tables + t] ? 0 : max), 0)
    return seats > people.length
  })
  return {
    themed: room.themes > 1 && (room.once || room.want.some((wish) => wish > 0)),
    flexible: spare,
    parties: room.parties.length > 0,
  }
}

function freeTable(seats: Seats, r: number, p: number, choice: Int32Array | null, { below }: Chance): number {
  const { room } = seats
  const t = choice ? (choice[below(choice.length)] as number) : below(room.tables)
  const at = r * room.tables + t
  const open = !seats.closed[at] && t !== seats.seat[r * room.n + p]
  return open && (seats.size[at] as number) < (room.max[t] as number) ? t : -1
}

/** One step: chooses a person, and what they might do. */
function step(seats: Seats, nature: Nature, hot: Hot, chance: Chance, taste: Taste): boolean {
  const { room, seat, locked } = seats
  const { n, rounds, tables } = room
  const { share, below } = chance
  let r: number
  let p: number
  if (hot.count > 0 && share() < 0.9) {
    const k = hot.seats[below(hot.count)] as number
    r = (k / n) | 0
    p = k - r * n
  } else {
    r = below(rounds)
    const people = room.roster[r] as Int32Array
    if (people.length === 0) return false
    p = people[below(people.length)] as number
  }
  const a = seat[r * n + p] as number
  if (a < 0 || locked[r * n + p]) return false
  const own = room.theme[a] as number
  if (nature.parties) {
    const k = room.party[r * n + p] as number
    const mates = k < 0 ? [] : (room.parties[k]?.people ?? [])
    if (k >= 0 && share() < 0.8 && mates.every((x) => seat[r * n + x] === a)) {
      const choice = nature.themed && share() < 0.8 ? (room.tablesOf[own] as Int32Array) : null
      const to = choice ? (choice[below(choice.length)] as number) : below(tables)
      return tryParty(seats, k, to, chance, taste)
    }
  }
  const u = share()
  if (nature.flexible && u < 0.12) {
    if (hot.shortCount > 0 && share() < 0.5) {
      const at = hot.short[below(hot.shortCount)] as number
      const round = (at / tables) | 0
      const people = room.roster[round] as Int32Array
      const somebody = people[below(people.length)] as number
      const there = seat[round * n + somebody] as number
      if (there < 0 || there === at % tables || locked[round * n + somebody]) return false
      return tryMove(seats, round, somebody, at % tables, taste)
    }
    const to = freeTable(
      seats,
      r,
      p,
      nature.themed && share() < 0.6 ? (room.tablesOf[own] as Int32Array) : null,
      chance,
    )
    return to >= 0 && tryMove(seats, r, p, to, taste)
  }
  if (nature.themed && room.once && u > 0.85) return tryCrossed(seats, r, p, chance, taste)
  const inside = nature.themed && u <= 0.8 && (room.tablesOf[own]?.length ?? 0) > 1
  const choice = room.tablesOf[own] as Int32Array
  const b = inside ? (choice[below(choice.length)] as number) : below(tables)
  const size = seats.size[r * tables + b] as number
  if (b === a || size === 0) return false
  const q = seats.members[(r * tables + b) * seats.width + below(size)] as number
  return !locked[r * n + q] && trySwap(seats, r, p, q, taste)
}

/**
 * Anneals in place and keeps the best it sees in `best`. The temperature goes down (or stays) with the steps done, never
 * with the clock: the same seed takes the same way. Resolves to whether `enough` ended it.
 */
export function anneal(
  seats: Seats,
  { steps, from, to, floor }: Run,
  chance: Chance,
  best: Best,
  enough: Enough,
): boolean {
  const hot = emptyHot(seats)
  const nature = natureOf(seats)
  const refresh = Math.max(stride, ((seats.room.rounds * seats.room.n) / 2) & ~(stride - 1))
  const ratio = to / from
  let temperature = from
  let limit = 0
  const taste: Taste = (change) => change <= 0 || (change < limit && chance.share() < Math.exp(-change / temperature))
  const keep = () => {
    best.cost = seats.cost
    best.seat.set(seats.seat)
  }
  if (seats.cost < best.cost) keep()
  for (let i = 0; i < steps; i += 1) {
    if (i % stride === 0) {
      if (enough()) return true
      temperature = from * ratio ** (i / steps)
      limit = temperature * 12
    }
    if (i % refresh === 0) collect(seats, hot)
    if (step(seats, nature, hot, chance, taste) && seats.cost < best.cost) keep()
    if (best.cost <= floor) return false
  }
  return false
}
