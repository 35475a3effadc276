import type { Fault } from '../fault'
import type { Room } from '../room'

/**
 * Seats, minima and accessible seats of each round. The tables one may sit at are nested (one fixed table, the
 * accessible ones, all), so that counting decides: Hall's condition needs no other sets.
 */
export function* roundFaults(room: Room): Generator<Fault> {
  const { n, rounds, roster, min, max, accessible, needs, fixed } = room
  const tables = [...max.keys()]
  const sum = (counts: Int32Array, of = tables) => of.reduce((all, t) => all + (counts[t] as number), 0)
  for (let r = 0; r < rounds; r += 1) {
    const people = [...(roster[r] as Int32Array)]
    if (people.length === 0) continue
    const rounds = [r]
    const seats = sum(max)
    if (people.length > seats) yield { error: 'too-few-seats', people, tables, rounds, missing: people.length - seats }
    if (sum(min) > people.length)
      yield {
        error: 'minimums-above-people',
        people,
        tables: tables.filter((t) => min[t]),
        rounds,
        missing: sum(min) - people.length,
      }
    const bound = (p: number) => fixed[r * n + p] as number
    const needy = people.filter((p) => needs[p])
    if (needy.length === 0) continue
    const open = tables.filter((t) => accessible[t])
    const taken = people.filter((p) => !needs[p] && bound(p) >= 0 && accessible[bound(p)])
    const lacking = needy.length - (sum(max, open) - taken.length)
    if (lacking > 0)
      yield { error: 'too-few-accessible-seats', people: [...needy, ...taken], tables: open, rounds, missing: lacking }
    const others = tables.filter((t) => !accessible[t])
    const able = people.length - needy.length
    if (sum(min, others) > able)
      yield { error: 'minimums-above-people', people: needy, tables: others, rounds, missing: sum(min, others) - able }
  }
}
