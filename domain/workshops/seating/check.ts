import { phi } from './pigeonhole'
import { type Assignment, attends, type Problem } from './problem'

/** What a plan is worth, recomputed from ids alone. The hard figures are 0 in every valid plan. */
export type Verdict = {
  /** Two people at one table in one round, over all rounds. */
  meetings: number
  distinctEncounters: number
  /** Meetings of two people who had met in an earlier round. */
  repeats: number
  /** Over all pairs of people: their meetings two by two, C(meetings, 2). */
  pairCost: number
  bounds: { repeats: number; pairCost: number; orgPairs: number }
  unseated: number
  seatedAbsent: number
  unknownPerson: number
  /** Seats missing to a minimum or taken over a maximum; an empty table misses none. */
  capacity: number
  needs: number
  apart: number
  together: number
  fixed: number
  themeRepeats: number
  orgPairs: number
  /** How far the sectors of each table are from the floor or ceiling of their share of the round. */
  sectorUnits: number
  prefsMissed: number
  metBefore: number
  /** Against an older plan only: changed seats of rounds already held, people with another seat, seats changed. */
  heldRoundChanged?: number
  peopleMoved?: number
  seatsChanged?: number
  /** The sum of the hard figures. */
  hard: number
}

const hardFigures = [
  'unseated',
  'seatedAbsent',
  'unknownPerson',
  'capacity',
  'needs',
  'apart',
  'together',
  'fixed',
  'themeRepeats',
] as const

const count = <Key>(counts: Map<Key, number>, key: Key, more = 1) => counts.set(key, (counts.get(key) ?? 0) + more)
const tally = <Key>(keys: Iterable<Key>) => {
  const counts = new Map<Key, number>()
  for (const key of keys) count(counts, key)
  return counts
}
const known = (words: (string | undefined)[]) => words.filter((word) => word !== undefined)

/** Sector units of one table: what lacks to the floor and exceeds the ceiling of each sector's share. */
function sectorUnits(here: Map<string | undefined, number>, size: number, sectors: Map<string, number>, total: number) {
  let units = 0
  for (const [sector, everywhere] of sectors) {
    const share = (size * everywhere) / total
    const there = here.get(sector) ?? 0
    units += Math.max(0, Math.floor(share + 1e-9) - there) + Math.max(0, there - Math.ceil(share - 1e-9))
  }
  return units
}

function moved(assign: Assignment, previous: Assignment, held: number, ids: Set<string>, rounds: number) {
  const changed = new Map<string, number>()
  let heldRoundChanged = 0
  for (let r = 1; r <= rounds; r += 1)
    for (const [id, before] of Object.entries(previous[r] ?? {})) {
      const now = ids.has(id) ? assign[r]?.[id] : undefined
      if (!now || now === before) continue
      count(changed, id)
      if (r <= held) heldRoundChanged += 1
    }
  const seatsChanged = [...changed.values()].reduce((sum, seats) => sum + seats, 0)
  return { ...(seatsChanged > 0 ? { heldRoundChanged } : {}), peopleMoved: changed.size, seatsChanged }
}

/** Judges a plan, and a repair when the older plan and the number of rounds already held are given. */
export function check(
  problem: Problem,
  assign: Assignment,
  { previous, held = 0 }: { previous?: Assignment | undefined; held?: number } = {},
): Verdict {
  const { rounds, participants } = problem
  const tables = new Map(problem.tables.map((table) => [table.id, table]))
  const people = new Map(participants.map((person, index) => [person.id, { person, index }]))
  const n = participants.length
  const out: Verdict = {
    meetings: 0,
    distinctEncounters: 0,
    repeats: 0,
    pairCost: 0,
    bounds: { repeats: 0, pairCost: 0, orgPairs: 0 },
    unseated: 0,
    seatedAbsent: 0,
    unknownPerson: 0,
    capacity: 0,
    needs: 0,
    apart: 0,
    together: 0,
    fixed: 0,
    themeRepeats: 0,
    orgPairs: 0,
    sectorUnits: 0,
    prefsMissed: 0,
    metBefore: 0,
    hard: 0,
  }
  const meetings: number[] = []
  const themes = new Map<string, Map<string | null, number>>()
  const sizes: number[][] = []

  for (let r = 1; r <= rounds; r += 1) {
    const seats = assign[r] ?? {}
    const at = new Map<string, number[]>()
    for (const id of Object.keys(seats)) if (!people.has(id)) out.unknownPerson += 1
    for (const [id, { person, index }] of people) {
      const seat = seats[id]
      if (!attends(person, r)) {
        if (seat !== undefined) out.seatedAbsent += 1
        continue
      }
      const table = seat === undefined ? undefined : tables.get(seat)
      if (!table) {
        out.unseated += 1
        continue
      }
      const others = at.get(table.id)
      if (others) others.push(index)
      else at.set(table.id, [index])
      const visits = themes.get(id) ?? new Map<string | null, number>()
      themes.set(id, visits)
      count(visits, table.theme)
      if (person.needs.includes('accessible') && !table.accessible) out.needs += 1
    }
    const seated = [...at.values()].flat().map((index) => participants[index])
    const sectors = tally(known(seated.map((person) => person?.sector)))
    for (const members of tally(known(seated.map((person) => person?.org))).values())
      out.bounds.orgPairs += phi(members, tables.size)
    for (const { id, org, table } of problem.hosts) {
      const here = (at.get(table) ?? []).flatMap((index) => participants[index] ?? [])
      out.orgPairs += here.filter((person) => org && person.org === org).length
      for (const { ids } of problem.apart)
        if (ids.includes(id) && here.some((person) => ids.includes(person.id))) out.apart += 1
    }
    for (const [tableId, indices] of at) {
      const { min = 0, max = 0 } = tables.get(tableId) ?? {}
      const here = indices.map((index) => participants[index])
      out.capacity += Math.max(0, min - here.length) + Math.max(0, here.length - max)
      for (const k of tally(known(here.map((person) => person?.org))).values()) out.orgPairs += (k * (k - 1)) / 2
      out.sectorUnits += sectorUnits(tally(here.map((person) => person?.sector)), here.length, sectors, seated.length)
      indices.forEach((a, k) => {
        for (let j = 0; j < k; j += 1) meetings.push((indices[j] as number) * n + a)
      })
      out.meetings += (here.length * (here.length - 1)) / 2
    }
    sizes.push([...at.values()].map(({ length }) => length))
  }

  // by sorting: the pairs of a large plan are too many for a map
  const sorted = Float64Array.from(meetings).sort()
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    while (to < sorted.length && sorted[to] === sorted[from]) to += 1
    out.repeats += to - from - 1
    out.pairCost += ((to - from) * (to - from - 1)) / 2
    out.distinctEncounters += 1
  }
  const metAt = problem.met.length > 0 ? tally(meetings) : new Map<number, number>()
  for (const [a, b] of problem.met) {
    const [i, j] = [people.get(a)?.index ?? n, people.get(b)?.index ?? n].sort((x, y) => x - y) as [number, number]
    if (j < n) out.metBefore += metAt.get(i * n + j) ?? 0
  }
  for (const [id, visits] of themes) {
    if (problem.rules.themeAtMostOnce) for (const times of visits.values()) out.themeRepeats += times - 1
    for (const wish of people.get(id)?.person.prefs ?? []) if (!visits.get(wish)) out.prefsMissed += 1
  }
  const seatsOf = (ids: string[], r: number) => ids.map((id) => assign[r]?.[id]).filter((seat) => seat)
  for (const { ids } of problem.apart)
    for (let r = 1; r <= rounds; r += 1) {
      const seats = seatsOf(ids, r)
      if (new Set(seats).size < seats.length) out.apart += 1
    }
  for (const group of problem.together)
    for (const r of group.rounds ?? Array.from({ length: rounds }, (_, k) => k + 1))
      if (new Set(seatsOf(group.ids, r)).size > 1) out.together += 1
  for (const fixed of problem.fixed) if (assign[fixed.round]?.[fixed.id] !== fixed.table) out.fixed += 1

  out.bounds.repeats = Math.max(0, out.meetings - (n * (n - 1)) / 2)
  const perTheme = tally(problem.tables.map(({ theme }) => theme))
  const everyTheme = problem.tables.every(({ theme }) => theme)
  const reach =
    problem.rules.themeAtMostOnce && everyTheme && tables.size > 0
      ? tables.size - Math.min(...perTheme.values())
      : tables.size
  sizes.forEach((round, a) => {
    for (const size of round) out.bounds.pairCost += (rounds - 1 - a) * phi(size, reach)
  })
  if (previous) Object.assign(out, moved(assign, previous, held, new Set(people.keys()), rounds))
  out.hard = hardFigures.reduce((sum, figure) => sum + out[figure], out.heldRoundChanged ?? 0)
  return out
}
