import type { Fault } from '../fault'
import { barred } from '../hosts'
import type { Room } from '../room'

/** Fixed seats that name nobody, no table, or a round that is not attended; two seats for one person. */
function* named({ problem, n, rounds, present }: Room): Generator<Fault> {
  const people = new Map(problem.participants.map(({ id }, p) => [id, p]))
  const tables = new Map(problem.tables.map(({ id }, t) => [id, t]))
  const seen = new Map<number, number>()
  for (const { id, round, table } of problem.fixed) {
    const p = people.get(id)
    const t = tables.get(table)
    if (p === undefined)
      yield { error: 'fixed-person-unknown', tables: t === undefined ? [] : [t], rounds: [round - 1] }
    else if (t === undefined) yield { error: 'fixed-table-unknown', people: [p], rounds: [round - 1] }
    else if (round < 1 || round > rounds || !present[(round - 1) * n + p])
      yield { error: 'fixed-round-not-attended', people: [p], tables: [t], rounds: [round - 1] }
    else {
      const key = (round - 1) * n + p
      const before = seen.get(key) ?? t
      if (before !== t) yield { error: 'fixed-twice', people: [p], tables: [before, t], rounds: [round - 1] }
      seen.set(key, t)
    }
  }
  // parties whose fixed members are at different tables
  for (const { round, people: party } of problem.fixed.length > 0 ? partiesOf(problem, people) : []) {
    const seats = party.flatMap((p) => seen.get(round * n + p) ?? [])
    if (new Set(seats).size > 1) yield { error: 'fixed-together', people: party, tables: seats, rounds: [round] }
  }
}

/** Wishes to sit together, by round, as they were stated. */
function partiesOf({ together, rounds }: Room['problem'], index: ReadonlyMap<string, number>) {
  return together.flatMap((wish) => {
    const people = wish.ids.flatMap((id) => index.get(id) ?? [])
    return Array.from({ length: rounds }, (_, r) => r)
      .filter((r) => wish.rounds?.includes(r + 1) ?? true)
      .map((round) => ({ round, people }))
  })
}

/** What is wrong with the fixed seats, whoever sits elsewhere. */
export function* fixedFaults(room: Room): Generator<Fault> {
  yield* named(room)
  const { n, rounds, tables, fixed, present, theme, themes, once } = room
  for (const { round, people } of room.parties) {
    const seats = people.map((p) => fixed[round * n + p] as number)
    if (new Set(seats).size > 1)
      yield { error: 'fixed-together', people, tables: seats.filter((t) => t >= 0), rounds: [round] }
  }
  for (let r = 0; r < rounds; r += 1) {
    const at = Array.from({ length: tables }, (): number[] => [])
    for (let p = 0; p < n; p += 1) {
      const t = fixed[r * n + p] as number
      if (t < 0 || !present[r * n + p]) continue
      at[t]?.push(p)
      if (room.needs[p] && !room.accessible[t])
        yield { error: 'fixed-without-access', people: [p], tables: [t], rounds: [r] }
      if (barred(room.hosts, p, t)) yield { error: 'fixed-apart', people: [p], tables: [t], rounds: [r] }
    }
    for (const [t, people] of at.entries()) {
      const over = people.length - (room.max[t] as number)
      if (over > 0) yield { error: 'fixed-over-maximum', people, tables: [t], rounds: [r], missing: over }
    }
    for (const [a, b] of room.apart) {
      const t = fixed[r * n + a] as number
      if (t >= 0 && t === fixed[r * n + b]) yield { error: 'fixed-apart', people: [a, b], tables: [t], rounds: [r] }
    }
  }
  if (!once) return
  for (let p = 0; p < n; p += 1) {
    const seen = new Int32Array(themes).fill(-1)
    for (let r = 0; r < rounds; r += 1) {
      const t = fixed[r * n + p] as number
      if (t < 0 || !present[r * n + p]) continue
      const g = theme[t] as number
      const before = seen[g] as number
      if (before >= 0)
        yield {
          error: 'fixed-theme-twice',
          people: [p],
          tables: [fixed[before * n + p] as number, t],
          rounds: [before, r],
        }
      seen[g] = r
    }
  }
}
