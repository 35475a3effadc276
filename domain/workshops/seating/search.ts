import { anneal, type Best, type Run } from './anneal'
import { type Bounds, floorOf, themeFloorOf } from './bounds'
import { type Chance, type Enough, shuffle } from './chance'
import { designOf, longestDesign, nearlyDesign } from './designs/design'
import type { Design } from './designs/difference-matrix'
import { seatGreedily } from './greedy'
import { labelled } from './labels'
import { priceOfPlan } from './price'
import type { Room } from './room'
import { emptySeats, restore, type Seats } from './seats'
import { planThemes } from './theme-plan'

/** A search under way: where it stands, the best it saw, and the price below which nobody can go. */
export type Search = {
  seats: Seats
  best: Best
  floor: number
  themeFloor: () => number
  chance: Chance
  enough: Enough
}

/** Reckons the cost from nothing. */
export function weigh(seats: Seats): void {
  const { hard, soft } = priceOfPlan(seats)
  seats.cost = hard + soft
}

export function emptySearch(room: Room, bounds: Bounds, chance: Chance, enough: Enough): Search {
  const seats = emptySeats(room)
  return {
    seats,
    best: { cost: Number.POSITIVE_INFINITY, seat: seats.seat.slice() },
    floor: floorOf(bounds, room),
    themeFloor: () => themeFloorOf(bounds, room),
    chance,
    enough,
  }
}

/** Takes what is seated now as the best, if it is. */
function compare({ seats, best }: Search) {
  weigh(seats)
  if (seats.cost >= best.cost) return
  best.cost = seats.cost
  best.seat.set(seats.seat)
}

const nobody = (room: Room) => new Int32Array(room.rounds * room.n).fill(-1)

const themed = (room: Room) => room.themes > 1 && (room.once || room.want.some((wish) => wish > 0))

/**
 * Begins anew: everybody seated one after the other, after a plan of themes where themes matter.
 * @param effort changes of theme tried for each seat; 0 for a plan at once
 */
export function startGreedily(search: Search, effort = 30): void {
  const { seats, chance } = search
  const { room } = seats
  // the first plan is made whatever happens; a later start is given up when it is not wanted any more
  const first = search.best.cost === Number.POSITIVE_INFINITY
  const enough = first ? () => false : search.enough
  restore(seats, nobody(room))
  const floor = themed(room) ? search.themeFloor() : 0
  const haste = { floor, steps: 30 * room.n * room.rounds, orders: 12, hasty: true }
  const care = { floor, steps: effort * room.n * room.rounds, orders: 60 }
  const themes = themed(room) ? planThemes(room, seats.closed, effort > 0 ? care : haste, chance, enough) : null
  if (enough()) return
  seatGreedily(seats, themes, chance)
  compare(search)
}

/** True when a careful start takes so long that a hasty one should come before it. */
export const slowToStart = (room: Room) =>
  themed(room)
    ? room.n * room.rounds * Math.min(60, room.themes ** Math.min(room.rounds, 4)) > 30_000
    : tightness(room) >= 0.25

/** True when everybody attends everything and nobody is bound to a seat, so that a design can be filled with people. */
function fillable(room: Room): boolean {
  const size = Math.ceil(room.n / room.tables)
  return (
    room.n > 0 &&
    !themed(room) &&
    room.parties.length === 0 &&
    room.roster.every((people) => people.length === room.n) &&
    room.fixed.every((t) => t < 0) &&
    !room.needs.includes(1) &&
    room.n > room.tables * (size - 1) &&
    room.min.every((min) => min <= (room.n === room.tables * size ? size : size - 1)) &&
    room.max.every((max) => max >= size)
  )
}

/** How much of the acquaintances there are a plan uses up, from 0 to 1: above a quarter, chance alone finds no zero. */
const tightness = (room: Room) => (room.rounds * (room.n / room.tables - 1)) / Math.max(1, room.n - 1)

/** Nothing sets people apart: any names can be put into a design. */
const plain = (room: Room) =>
  room.orgs === 1 &&
  room.sectors === 1 &&
  room.apart.length === 0 &&
  room.met.length === 0 &&
  room.themes === 1 &&
  !room.hosts

/** Seats from a design alone, when nothing but encounters counts; null when none is found for all rounds at once. */
export function seatByDesign(room: Room, chance: Chance, enough: Enough): Int32Array | null {
  if (!plain(room) || !fillable(room)) return null
  const design = designOf(room.tables, Math.ceil(room.n / room.tables), room.rounds, 60_000, chance, enough)
  if (!design) return null
  const order = shuffle(
    Int32Array.from({ length: room.n }, (_, p) => p),
    chance,
  )
  return Int32Array.from({ length: room.rounds * room.n }, (_, k) => {
    const r = Math.floor(k / room.n)
    return design[r]?.[order[k - r * room.n] as number] as number
  })
}

/** Begins with an algebraic design, its columns filled with organisations. Resolves to whether there was one. */
export function startWithDesign(search: Search): boolean {
  const { seats, chance, enough } = search
  const { room } = seats
  const tight = tightness(room)
  if (tight < 0.25 || !fillable(room)) return false
  const size = Math.ceil(room.n / room.tables)
  const whole =
    nearlyDesign(room.tables, size, room.rounds) ?? designOf(room.tables, size, room.rounds, 3_000_000, chance, enough)
  const design: Design = whole ?? longestDesign(room.tables, size, room.rounds - 1, 600_000, chance, enough)
  if (design.length < 2) return false
  restore(seats, labelled(room, design, plain(room) ? 0 : 400 * room.n * room.rounds, chance, enough))
  if (!whole) seatGreedily(seats, null, chance)
  compare(search)
  return true
}

/** Anneals from where the search stands, in units of the problem's own size. */
export function run(search: Search, { steps, from, to }: Omit<Run, 'floor'>): boolean {
  const { seats, best, floor, chance, enough } = search
  return anneal(seats, { steps, from, to, floor }, chance, best, enough)
}

/** Goes back to the best seen. */
export function backToBest({ seats, best }: Search): void {
  restore(seats, best.seat)
  seats.cost = best.cost
}

/** True while the best breaks a rule. */
export function breaksRules(search: Search): boolean {
  backToBest(search)
  return priceOfPlan(search.seats).hard > 0
}
