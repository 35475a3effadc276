import { type Chance, shuffle } from './chance'
import { hostPrice } from './hosts'
import { prices } from './prices'
import type { Room } from './room'
import { type Seats, sit } from './seats'
import type { ThemePlan } from './theme-loads'

/** How many to seat at each table of a choice: minima first, then evenly, never above the maxima. */
function targetsOf(room: Room, choice: readonly number[], people: number): Map<number, number> {
  const target = new Map(choice.map((t) => [t, 0]))
  let left = people
  const fill = (upTo: (t: number) => number) => {
    // one seat at a time to whichever table has the fewest
    for (;;) {
      let lowest = -1
      for (const t of choice)
        if ((target.get(t) ?? 0) < upTo(t) && (lowest < 0 || (target.get(t) ?? 0) < (target.get(lowest) ?? 0)))
          lowest = t
      if (lowest < 0 || left === 0) return
      const more = Math.max(
        1,
        Math.min(left, upTo(lowest) - (target.get(lowest) ?? 0), Math.floor(left / (2 * choice.length))),
      )
      target.set(lowest, (target.get(lowest) ?? 0) + more)
      left -= more
    }
  }
  fill((t) => room.min[t] as number)
  fill((t) => room.max[t] as number)
  return target
}

/** Whom to seat first: the fixed, parties from the largest on, who needs access, then the others. */
function inOrder(room: Room, r: number, chance: Chance): number[][] {
  const { n, fixed, party, parties, needs } = room
  const people = shuffle(Int32Array.from(room.roster[r] as Int32Array), chance)
  const units: number[][] = []
  for (const p of people) {
    const k = party[r * n + p] as number
    if (k < 0) units.push([p])
    else if (parties[k]?.people[0] === p) units.push(parties[k]?.people ?? [p])
  }
  const rank = (unit: number[]) => {
    const [first = 0] = unit
    if ((fixed[r * n + first] as number) >= 0) return 0
    return unit.length > 1 ? 1 / unit.length : unit.some((p) => needs[p]) ? 2 : 3
  }
  return units.sort((a, b) => rank(a) - rank(b))
}

/** Seats everybody who has no seat yet, one after the other, where they cost least. `themes` may bind them to a theme. */
export function seatGreedily(seats: Seats, themes: ThemePlan | null, chance: Chance): void {
  const { room, size, pair, members, width } = seats
  const { n, rounds, tables } = room
  for (let r = 0; r < rounds; r += 1) {
    const open = Array.from({ length: tables }, (_, t) => t).filter((t) => !seats.closed[r * tables + t])
    const choices = themes
      ? Array.from({ length: room.themes }, (_, g) => open.filter((t) => room.theme[t] === g))
      : [open]
    const target = new Map<number, number>()
    choices.forEach((choice, g) => {
      const people = (room.roster[r] as Int32Array).filter((p) => !themes || themes[r * n + p] === g).length
      for (const [t, count] of targetsOf(room, choice, people)) target.set(t, count)
    })
    const priceAt = (unit: readonly number[], t: number, limit: number) => {
      const at = r * tables + t
      const there = size[at] as number
      if (there + unit.length > limit) return Number.POSITIVE_INFINITY
      let price = there / 1_000
      for (const p of unit) {
        if (room.needs[p] ? !room.accessible[t] : room.accessible[t] && unit.length === 1)
          price += room.needs[p] ? prices.hard : 0.01
        price += hostPrice(room.hosts, p, t)
        const s = room.sector[p] as number
        if (s > 0) {
          const share = (r * (width + 1) + Math.max(there + unit.length, target.get(t) ?? 0)) * room.sectors + s
          if ((seats.sectorCount[at * room.sectors + s] as number) >= (seats.most[share] as number))
            price += prices.sector
        }
        for (let k = 0; k < there; k += 1) price += pair[p * n + (members[at * width + k] as number)] as number
      }
      return price
    }
    const cheapest = (unit: readonly number[], choice: readonly number[], limit: (t: number) => number) => {
      let best = -1
      let lowest = Number.POSITIVE_INFINITY
      const start = chance.below(Math.max(1, choice.length))
      for (let k = 0; k < choice.length; k += 1) {
        const t = choice[(start + k) % choice.length] as number
        const price = priceAt(unit, t, limit(t))
        if (price < lowest) {
          lowest = price
          best = t
          if (price < 0.02) break
        }
      }
      return best
    }
    const max = (t: number) => room.max[t] as number
    const place = (unit: readonly number[]) => {
      const [first = 0] = unit
      const choice = (themes && choices[themes[r * n + first] as number]) || choices[0] || open
      let t = room.fixed[r * n + first] as number
      if (t < 0) t = cheapest(unit, choice, (table) => target.get(table) ?? 0)
      if (t < 0) t = cheapest(unit, choice, max)
      if (t < 0) t = cheapest(unit, open, max)
      if (t >= 0) for (const p of unit) sit(seats, r, p, t)
      else if (unit.length > 1) for (const p of unit) place([p])
    }
    for (const unit of inOrder(room, r, chance))
      if ((seats.seat[r * n + (unit[0] as number)] as number) < 0) place(unit)
  }
}
