import { type Hosts, hostsOf } from './hosts'
import { attends, type Problem } from './problem'

/** People who must share a table in one round. */
export type Party = { round: number; people: number[] }

/**
 * A problem in numbers: people, tables, rounds, themes and sectors by index from 0. Tables of one entry per round and
 * person are read at `round * n + person`. In `sector` and `org`, 0 means none.
 */
export type Room = {
  problem: Problem
  n: number
  rounds: number
  tables: number
  present: Uint8Array
  /** Who attends, by round. */
  roster: Int32Array[]
  min: Int32Array
  max: Int32Array
  /** The most people any table holds. */
  width: number
  themes: number
  theme: Int32Array
  tablesOf: Int32Array[]
  once: boolean
  accessible: Uint8Array
  needs: Uint8Array
  sectors: number
  sector: Int32Array
  orgs: number
  org: Int32Array
  /** How often a person wishes a theme, at `person * themes + theme`. */
  want: Uint8Array
  /** Wishes for themes that no table has, over all people. */
  lostWishes: number
  parties: Party[]
  /** The party of a person in a round, or -1. */
  party: Int32Array
  /** The table a person is fixed to in a round, or -1. */
  fixed: Int32Array
  apart: [number, number][]
  hosts: Hosts | null
  met: [number, number][]
}

/** Numbers words from `first` on, in the order in which they come. */
function numbered<Word>(words: Iterable<Word>, first = 0): Map<Word, number> {
  const numbers = new Map<Word, number>()
  for (const word of words) if (!numbers.has(word)) numbers.set(word, numbers.size + first)
  return numbers
}

const defined = <Word>(words: (Word | undefined)[]) => words.filter((word): word is Word => word !== undefined)

/** Joins the wishes to sit together in one round into parties: who sits with a friend's friend sits with both. */
function partiesOf(problem: Problem, round: number, index: ReadonlyMap<string, number>, present: Uint8Array): Party[] {
  const n = problem.participants.length
  const leader = Int32Array.from({ length: n }, (_, p) => p)
  const find = (p: number): number => {
    let top = p
    while (leader[top] !== top) top = leader[top] as number
    return top
  }
  let joined = false
  for (const { ids, rounds } of problem.together) {
    if (rounds && !rounds.includes(round + 1)) continue
    const here = defined(ids.map((id) => index.get(id))).filter((p) => present[round * n + p])
    for (const p of here.slice(1)) {
      leader[find(p)] = find(here[0] as number)
      joined = true
    }
  }
  if (!joined) return []
  const parties = new Map<number, number[]>()
  for (let p = 0; p < n; p += 1) parties.set(find(p), [...(parties.get(find(p)) ?? []), p])
  return [...parties.values()].filter(({ length }) => length > 1).map((people) => ({ round, people }))
}

/** Every two people of `lists` who are known and not the same, each pair once. */
function pairsIn(lists: string[][], index: ReadonlyMap<string, number>, n: number, repeated: boolean) {
  const pairs: [number, number][] = []
  const seen = new Set<number>()
  for (const ids of lists) {
    const people = defined(ids.map((id) => index.get(id)))
    people.forEach((a, i) => {
      for (const b of people.slice(i + 1)) {
        const key = Math.min(a, b) * n + Math.max(a, b)
        if (a === b || (!repeated && seen.has(key))) continue
        seen.add(key)
        pairs.push([a, b])
      }
    })
  }
  return pairs
}

/** Turns a problem into numbers. Fixed seats that cannot be are passed over; `refusalOf` names them. */
export function roomOf(problem: Problem): Room {
  const { participants, tables, rounds } = problem
  const n = participants.length
  const index = new Map(participants.map(({ id }, p) => [id, p]))
  const tableIndex = new Map(tables.map(({ id }, t) => [id, t]))
  const themeIndex = numbered(tables.map(({ theme }) => theme))
  const sectorIndex = numbered(defined(participants.map(({ sector }) => sector)), 1)
  const orgIndex = numbered(defined(participants.map(({ org }) => org)), 1)
  const themes = themeIndex.size

  const present = new Uint8Array(rounds * n)
  for (let r = 0; r < rounds; r += 1)
    participants.forEach((person, p) => {
      present[r * n + p] = attends(person, r + 1) ? 1 : 0
    })
  const roster = Array.from({ length: rounds }, (_, r) =>
    Int32Array.from(Array.from({ length: n }, (_, p) => p).filter((p) => present[r * n + p])),
  )

  const want = new Uint8Array(n * themes)
  let lostWishes = 0
  participants.forEach(({ prefs }, p) => {
    // whoever attends no round misses nothing
    if (!Array.from({ length: rounds }, (_, r) => r).some((r) => present[r * n + p])) return
    for (const wish of prefs) {
      const theme = themeIndex.get(wish)
      if (theme === undefined) lostWishes += 1
      else (want[p * themes + theme] as number) += 1
    }
  })

  const parties = Array.from({ length: rounds }, (_, r) => partiesOf(problem, r, index, present)).flat()
  const party = new Int32Array(rounds * n).fill(-1)
  parties.forEach(({ round, people }, k) => {
    for (const p of people) party[round * n + p] = k
  })

  const fixed = new Int32Array(rounds * n).fill(-1)
  for (const { id, round, table } of problem.fixed) {
    const p = index.get(id)
    const t = tableIndex.get(table)
    if (p !== undefined && t !== undefined && round >= 1 && round <= rounds) fixed[(round - 1) * n + p] = t
  }

  // who must sit with somebody fixed is fixed too
  for (const { round, people } of parties) {
    const seat = people.map((p) => fixed[round * n + p] as number).find((t) => t >= 0)
    if (seat !== undefined) for (const p of people) fixed[round * n + p] = seat
  }

  // where tables state no maximum, very large rooms are given one that nobody will miss
  const ample = rounds * tables.length * n > 20_000_000 ? Math.max(100, 4 * Math.ceil(n / tables.length)) : n
  const max = Int32Array.from(tables, (table) => Math.min(table.max, n, Math.max(table.min, ample)))
  const theme = Int32Array.from(tables, (table) => themeIndex.get(table.theme) as number)
  return {
    problem,
    n,
    rounds,
    tables: tables.length,
    present,
    roster,
    min: Int32Array.from(tables, ({ min }) => min),
    max,
    width: max.reduce((most, one) => Math.max(most, one), 1),
    themes,
    theme,
    tablesOf: Array.from({ length: themes }, (_, g) =>
      Int32Array.from([...theme.keys()].filter((t) => theme[t] === g)),
    ),
    once: problem.rules.themeAtMostOnce,
    accessible: Uint8Array.from(tables, (table) => (table.accessible ? 1 : 0)),
    needs: Uint8Array.from(participants, ({ needs }) => (needs.includes('accessible') ? 1 : 0)),
    sectors: sectorIndex.size + 1,
    sector: Int32Array.from(participants, ({ sector }) => (sector ? (sectorIndex.get(sector) as number) : 0)),
    orgs: orgIndex.size + 1,
    org: Int32Array.from(participants, ({ org }) => (org ? (orgIndex.get(org) as number) : 0)),
    want,
    lostWishes,
    parties,
    party,
    fixed,
    apart: pairsIn(
      problem.apart.map(({ ids }) => ids),
      index,
      n,
      false,
    ),
    hosts: hostsOf(problem),
    met: pairsIn(problem.met, index, n, true),
  }
}
