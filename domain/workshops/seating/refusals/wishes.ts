import type { Fault } from '../fault'
import type { Room } from '../room'

/** Parties no table can take, or too many of a size for the tables there are. */
function* sizes({ n, rounds, parties, max, accessible, needs, fixed }: Room): Generator<Fault> {
  for (const { round, people } of parties) {
    const needy = people.some((p) => needs[p])
    const taking = [...max.keys()].filter((t) => !needy || accessible[t])
    const most = Math.max(0, ...taking.map((t) => max[t] as number))
    if (people.length > most)
      yield { error: 'party-too-large', people, tables: taking, rounds: [round], missing: people.length - most }
  }
  for (let r = 0; r < rounds; r += 1) {
    const here = parties.filter(({ round, people: [first = 0] }) => round === r && (fixed[r * n + first] as number) < 0)
    for (const size of new Set(here.map(({ people }) => people.length))) {
      const large = here.filter(({ people }) => people.length >= size)
      const places = max.reduce((sum, most) => sum + Math.floor(most / size), 0)
      if (large.length > places)
        yield {
          error: 'parties-too-many',
          people: large.flatMap(({ people }) => people),
          tables: max.keys(),
          rounds: [r],
          missing: large.length - places,
        }
    }
  }
}

/** More people who must all be kept apart from each other than there are tables: a clique, grown greedily. */
function* cliques({ n, rounds, present, party, apart, max }: Room): Generator<Fault> {
  const open = [...max.keys()].filter((t) => (max[t] as number) > 0)
  for (let r = 0; r < rounds; r += 1) {
    // a party is kept apart from whomever one of its members is
    const node = (p: number) => ((party[r * n + p] as number) >= 0 ? n + (party[r * n + p] as number) : p)
    const foes = new Map<number, Set<number>>()
    const someone = new Map<number, number>()
    for (const [a, b] of apart) {
      if (!present[r * n + a] || !present[r * n + b] || node(a) === node(b)) continue
      for (const [x, y] of [
        [a, b],
        [b, a],
      ] as const) {
        someone.set(node(x), x)
        foes.set(node(x), (foes.get(node(x)) ?? new Set()).add(node(y)))
      }
    }
    const byFoes = [...foes.keys()].sort((a, b) => (foes.get(b)?.size ?? 0) - (foes.get(a)?.size ?? 0))
    for (const first of byFoes) {
      if ((foes.get(first)?.size ?? 0) < open.length) break
      const clique = [first]
      for (const other of byFoes) if (clique.every((one) => foes.get(one)?.has(other))) clique.push(other)
      if (clique.length <= open.length) continue
      const people = clique.map((one) => someone.get(one) as number)
      yield { error: 'apart-too-many', people, tables: open, rounds: [r], missing: clique.length - open.length }
    }
  }
}

/** Wishes to sit together or apart that contradict each other or the tables. */
export function* partyFaults(room: Room): Generator<Fault> {
  const { n, rounds, problem, party, present } = room
  const index = new Map(problem.participants.map(({ id }, p) => [id, p]))
  for (const { ids } of problem.apart)
    for (const id of ids) {
      const p = index.get(id)
      if (p !== undefined && ids.indexOf(id) !== ids.lastIndexOf(id)) yield { error: 'together-and-apart', people: [p] }
    }
  for (const [a, b] of room.apart)
    for (let r = 0; r < rounds; r += 1) {
      const k = party[r * n + a] as number
      if (k >= 0 && k === party[r * n + b] && present[r * n + a])
        yield { error: 'together-and-apart', people: [a, b, ...(room.parties[k]?.people ?? [])], rounds: [r] }
    }
  yield* sizes(room)
  yield* cliques(room)
}
