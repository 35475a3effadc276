import type { Chance } from './chance'
import { movePrice, swapPrice } from './price'
import { leave, type Seats, sit } from './seats'

/** Decides whether a change of `cost` is taken. */
export type Taste = (change: number) => boolean

/** Two people of different tables change seats, whatever it costs. */
export function swap(seats: Seats, r: number, p: number, q: number): void {
  const { n } = seats.room
  const a = seats.seat[r * n + p] as number
  const b = seats.seat[r * n + q] as number
  leave(seats, r, p)
  leave(seats, r, q)
  sit(seats, r, p, b)
  sit(seats, r, q, a)
}

/** A person changes to a free seat, whatever it costs. */
export function move(seats: Seats, r: number, p: number, to: number): void {
  leave(seats, r, p)
  sit(seats, r, p, to)
}

/** By how many people more or fewer are moved when somebody changes tables. */
function movedBy({ loyalty, room, seat }: Seats, r: number, p: number, to: number): number {
  const home = loyalty ? (loyalty.home[r * room.n + p] as number) : -1
  if (!loyalty || home < 0) return 0
  const changed = loyalty.changed[p] as number
  if (seat[r * room.n + p] === home) return changed === 0 ? 1 : 0
  return to === home && changed === 1 ? -1 : 0
}

/** True when a repair may not move as many. */
const tooMany = ({ loyalty }: Seats, more: number) =>
  loyalty !== null && more > 0 && loyalty.moved + more > loyalty.most

/** Two people change seats if it is to the taste. */
export function trySwap(seats: Seats, r: number, p: number, q: number, taste: Taste): boolean {
  const { n } = seats.room
  if (seats.loyalty) {
    const more =
      movedBy(seats, r, p, seats.seat[r * n + q] as number) + movedBy(seats, r, q, seats.seat[r * n + p] as number)
    if (tooMany(seats, more)) return false
  }
  const change = swapPrice(seats, r, p, q)
  if (!taste(change)) return false
  swap(seats, r, p, q)
  seats.cost += change
  return true
}

/** A person takes a free seat if it is to the taste. */
export function tryMove(seats: Seats, r: number, p: number, to: number, taste: Taste): boolean {
  if (seats.loyalty && tooMany(seats, movedBy(seats, r, p, to))) return false
  const change = movePrice(seats, r, p, to)
  if (!taste(change)) return false
  move(seats, r, p, to)
  seats.cost += change
  return true
}

/**
 * Does several steps as one: each is done at once, and all are undone when their sum is not to the taste. A step names
 * a round, a person and either whom to change with or a table, as -1 - table.
 */
export function tryTogether(seats: Seats, steps: readonly [number, number, number][], taste: Taste): boolean {
  const { n } = seats.room
  let change = 0
  const before = seats.loyalty?.moved ?? 0
  const undo: [number, number, number][] = []
  for (const [r, p, to] of steps) {
    const from = seats.seat[r * n + p] as number
    if (to < 0) {
      change += movePrice(seats, r, p, -1 - to)
      move(seats, r, p, -1 - to)
      undo.push([r, p, -1 - from])
    } else {
      change += swapPrice(seats, r, p, to)
      swap(seats, r, p, to)
      undo.push([r, p, to])
    }
  }
  const moved = seats.loyalty ? seats.loyalty.moved - before : 0
  const over = moved > 0 && seats.loyalty !== null && seats.loyalty.moved > seats.loyalty.most
  if (!over && taste(change)) {
    seats.cost += change
    return true
  }
  for (const [r, p, to] of undo.reverse())
    if (to < 0) move(seats, r, p, -1 - to)
    else swap(seats, r, p, to)
  return false
}

const themeAt = (seats: Seats, r: number, p: number) =>
  seats.room.theme[seats.seat[r * seats.room.n + p] as number] as number

/** Somebody at a random table of a theme in a round, or -1. */
function someoneAt(seats: Seats, r: number, theme: number, { below }: Chance): number {
  const { room } = seats
  const choice = room.tablesOf[theme] as Int32Array
  const at = r * room.tables + (choice[below(choice.length)] as number)
  const size = seats.size[at] as number
  return size === 0 ? -1 : (seats.members[at * seats.width + below(size)] as number)
}

/**
 * Two people exchange their themes in the two rounds where these are crossed: nobody sees a theme twice.
 * Resolves to whether it was done.
 */
export function tryCrossed(seats: Seats, r: number, p: number, chance: Chance, taste: Taste): boolean {
  const { room, seat, locked } = seats
  const { n, rounds } = room
  if (rounds < 2) return false
  const other = (r + 1 + chance.below(rounds - 1)) % rounds
  if ((seat[other * n + p] as number) < 0 || locked[other * n + p]) return false
  const mine = themeAt(seats, r, p)
  const later = themeAt(seats, other, p)
  if (mine === later) return false
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const q = someoneAt(seats, r, later, chance)
    if (q < 0 || q === p || locked[r * n + q] || locked[other * n + q]) continue
    if ((seat[other * n + q] as number) < 0 || themeAt(seats, other, q) !== mine) continue
    return tryTogether(
      seats,
      [
        [r, p, q],
        [other, p, q],
      ],
      taste,
    )
  }
  return false
}

/**
 * A party goes to another table; as many go the other way, whole parties or single people. Empty seats are taken first
 * when there is room for all. Resolves to whether it was done.
 */
export function tryParty(seats: Seats, party: number, to: number, chance: Chance, taste: Taste): boolean {
  const { room, seat, locked } = seats
  const { n, tables } = room
  const { round: r, people } = room.parties[party] as { round: number; people: number[] }
  const from = seat[r * n + (people[0] as number)] as number
  const at = r * tables + to
  const size = seats.size[at] as number
  if (to === from || seats.closed[at] || people.some((p) => locked[r * n + p])) return false
  const min = room.min[from] as number
  const left = (seats.size[r * tables + from] as number) - people.length
  if (size + people.length <= (room.max[to] as number) && (left >= min || left === 0))
    return tryTogether(
      seats,
      people.map((p) => [r, p, -1 - to]),
      taste,
    )
  const back: number[] = []
  const start = chance.below(Math.max(1, size))
  for (let k = 0; k < size && back.length < people.length; k += 1) {
    const q = seats.members[at * seats.width + ((start + k) % size)] as number
    if (locked[r * n + q] || back.includes(q)) continue
    const own = room.party[r * n + q] as number
    const all = own < 0 ? [q] : (room.parties[own]?.people ?? []).filter((x) => seat[r * n + x] === to)
    if (back.length + all.length <= people.length) back.push(...all)
  }
  if (back.length < people.length) return false
  return tryTogether(
    seats,
    people.map((p, k) => [r, p, back[k] as number]),
    taste,
  )
}
