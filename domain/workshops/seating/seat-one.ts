import type { SeatingRefusal } from './fault'
import { foesOf } from './hosts'
import { prices } from './prices'
import { type Assignment, attends, type Problem } from './problem'

type Person = Problem['participants'][number]
type Table = Problem['tables'][number]

/** A free seat: who sits there, and what it costs by itself. */
type Hole = { table: Table; people: string[]; price: number }

export type SeatOneOptions = {
  /** Rounds already held, for which nobody is seated any more. */
  held?: number
  /** Tables that take nobody from now on. */
  closed?: readonly string[]
}

/** Where a late arrival sits, by round; how many they meet again or share an organisation with. */
export type LateSeats = {
  ok: true
  seats: Record<string, string>
  repeats: number
  orgPairs: number
  prefsMissed: number
}

const shareOf = (size: number, here: number, total: number) => {
  const share = (size * here) / Math.max(1, total)
  return [Math.floor(share + 1e-9), Math.ceil(share - 1e-9)] as const
}

/** The free seats of a round that break no rule for this person, the cheapest first. */
function holesOf(
  problem: Problem,
  assign: Assignment,
  round: number,
  person: Person,
  closed: readonly string[],
): Hole[] {
  const seats = assign[round] ?? {}
  const known = new Map(problem.participants.map((one) => [one.id, one]))
  const at = new Map<string, string[]>()
  for (const [id, table] of Object.entries(seats)) {
    if (!known.has(id) || id === person.id) continue
    const others = at.get(table)
    if (others) others.push(id)
    else at.set(table, [id])
  }
  const foes = foesOf(problem, person.id)
  const friends = problem.together
    .filter(({ ids, rounds }) => ids.includes(person.id) && (rounds?.includes(round) ?? true))
    .flatMap(({ ids }) => ids.filter((id) => id !== person.id && seats[id]))
  const wanted = new Set([
    ...friends.map((id) => seats[id]),
    ...problem.fixed.filter((one) => one.id === person.id && one.round === round).map(({ table }) => table),
  ])
  const metBefore = new Set(problem.met.filter((pair) => pair.includes(person.id)).flat())
  const sector = [...at.values()].flat().filter((id) => known.get(id)?.sector === person.sector).length + 1
  const total = [...at.values()].reduce((sum, people) => sum + people.length, 1)

  return problem.tables
    .flatMap((table): Hole[] => {
      const people = at.get(table.id) ?? []
      const hosts = problem.hosts.filter((host) => host.table === table.id)
      const size = people.length
      if (
        size >= table.max ||
        closed.includes(table.id) ||
        [...people, ...hosts.map(({ id }) => id)].some((id) => foes.has(id))
      )
        return []
      if (person.needs.includes('accessible') && !table.accessible) return []
      if (wanted.size > 0 && (wanted.size > 1 || !wanted.has(table.id))) return []
      // a table below its minimum first, an empty one with a minimum last
      let price = size === 0 && table.min > 1 ? prices.empty : size < table.min ? -prices.hard : size / 1_000
      if (person.org) price += prices.org * hosts.filter(({ org }) => org === person.org).length
      for (const id of people) {
        if (person.org && known.get(id)?.org === person.org) price += prices.org
        if (metBefore.has(id)) price += prices.met
      }
      if (person.sector) {
        const [least, most] = shareOf(size + 1, sector, total)
        const here = people.filter((id) => known.get(id)?.sector === person.sector).length
        price += prices.sector * (here + 1 > most ? 1 : here < least ? -1 : 0)
      }
      return [{ table, people, price }]
    })
    .sort((a, b) => a.price - b.price)
}

/** The cheapest few seats of every theme: no other is ever needed, unless the same people sit at all of them. */
function shortlist(holes: Hole[], met: ReadonlyMap<string, number>): Hole[] {
  const again = ({ people, price }: Hole) =>
    price + prices.repeat * people.reduce((sum, id) => sum + (met.get(id) ?? 0), 0)
  return [...byTheme(holes).values()].flatMap((list) => list.sort((a, b) => again(a) - again(b)).slice(0, 4))
}

function byTheme(holes: Hole[]): Map<string | null, Hole[]> {
  const themes = new Map<string | null, Hole[]>()
  for (const hole of holes) themes.set(hole.table.theme, [...(themes.get(hole.table.theme) ?? []), hole])
  return themes
}

/**
 * Seats somebody who arrives late in every round they attend, still to come and without a seat yet: at free seats only,
 * no rule broken, nobody else moved, as few people met again as can be.
 */
export function seatOne(
  problem: Problem,
  assign: Assignment,
  id: string,
  { held = 0, closed = [] }: SeatOneOptions = {},
): LateSeats | SeatingRefusal {
  const person = problem.participants.find((one) => one.id === id)
  if (!person) return { ok: false, error: 'person-unknown', people: [id], tables: [], rounds: [] }
  const met = new Map<string, number>()
  const seen = new Map<string | null, number>()
  const theme = new Map(problem.tables.map((table) => [table.id, table.theme]))
  const add = (counts: Map<string | null, number>, key: string | null, by: number) =>
    counts.set(key, (counts.get(key) ?? 0) + by)
  const open: number[] = []
  for (let r = 1; r <= problem.rounds; r += 1) {
    const own = assign[r]?.[id]
    if (own !== undefined) {
      add(seen, theme.get(own) ?? null, 1)
      for (const [other, table] of Object.entries(assign[r] ?? {}))
        if (table === own && other !== id) met.set(other, (met.get(other) ?? 0) + 1)
    } else if (r > held && attends(person, r)) open.push(r)
  }
  const holes = open.map((r) => shortlist(holesOf(problem, assign, r, person, closed), met))
  let lowest = Number.POSITIVE_INFINITY
  let best: Hole[] | null = null
  let tries = 0
  const choose = (k: number, price: number, taken: Hole[]): void => {
    if (price - prices.hard * (open.length - k) >= lowest || tries > 20_000) return
    tries += 1
    if (k === open.length) {
      if (price >= lowest) return
      lowest = price
      best = taken
      return
    }
    for (const hole of holes[k] ?? []) {
      const again = seen.get(hole.table.theme) ?? 0
      if (again > 0 && problem.rules.themeAtMostOnce) continue
      const wish = again === 0 && hole.table.theme !== null && person.prefs.includes(hole.table.theme) ? prices.wish : 0
      const repeats = hole.people.reduce((sum, other) => sum + (met.get(other) ?? 0), 0)
      add(seen, hole.table.theme, 1)
      for (const other of hole.people) met.set(other, (met.get(other) ?? 0) + 1)
      choose(k + 1, price + hole.price + prices.repeat * repeats - wish, [...taken, hole])
      for (const other of hole.people) met.set(other, (met.get(other) ?? 1) - 1)
      add(seen, hole.table.theme, -1)
    }
  }
  choose(0, 0, [])
  const found = best as Hole[] | null
  if (!found)
    return {
      ok: false,
      error: 'no-free-seat',
      people: [id],
      tables: problem.tables.map((table) => table.id),
      rounds: open,
    }
  const known = new Map(problem.participants.map((one) => [one.id, one]))
  const companions = found.flatMap(({ people }) => people)
  for (const other of companions) met.set(other, (met.get(other) ?? 0) + 1)
  for (const { table } of found) add(seen, table.theme, 1)
  return {
    ok: true,
    seats: Object.fromEntries(found.map(({ table }, k) => [String(open[k]), table.id])),
    repeats: [...met.values()].reduce((sum, times) => sum + Math.max(0, times - 1), 0),
    orgPairs: companions.filter((other) => person.org && known.get(other)?.org === person.org).length,
    prefsMissed: person.prefs.filter((wish) => !seen.get(wish)).length,
  }
}
