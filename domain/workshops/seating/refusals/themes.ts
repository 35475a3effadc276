import type { Fault } from '../fault'
import { largestMatching } from '../matching'
import type { Room } from '../room'

/** People who need more different themes than there are for them, or themes with too few seats for all who must see them. */
export function* themeFaults(room: Room): Generator<Fault> {
  const { n, rounds, themes, theme, max, present, needs, accessible, once } = room
  if (!once) return
  const tables = [...max.keys()]
  const attended = Int32Array.from({ length: n }, (_, p) => {
    let sum = 0
    for (let r = 0; r < rounds; r += 1) sum += present[r * n + p] as number
    return sum
  })
  const seatsOf = (of: (t: number) => boolean) => {
    const seats = new Int32Array(themes)
    for (const t of tables) if (of(t)) (seats[theme[t] as number] as number) += max[t] as number
    return seats
  }
  for (const who of ['needy', 'all'] as const) {
    const counts = (p: number) => who === 'all' || needs[p] === 1
    const seats = seatsOf((t) => who === 'all' || accessible[t] === 1)
    const reached = seatsOf((t) => accessible[t] === 1)
    const may = (p: number, g: number) => counts(p) && ((needs[p] ? reached[g] : seats[g]) as number) > 0
    const choice = (p: number) => Array.from({ length: themes }, (_, g) => g).filter((g) => may(p, g))
    const short = [...attended.keys()].filter((p) => counts(p) && (attended[p] as number) > choice(p).length)
    if (short.length > 0)
      yield {
        error: 'too-few-themes',
        people: short,
        tables: tables.filter((t) => who === 'all' || accessible[t]),
        missing: Math.max(...short.map((p) => (attended[p] as number) - choice(p).length)),
      }
    const held = Int32Array.from(seats, (one) => one * rounds)
    const { given, full, takers } = largestMatching({
      people: n,
      kinds: themes,
      may,
      takes: (p) => (counts(p) ? (attended[p] as number) : 0),
      seats: held,
    })
    const left = [...attended.keys()].filter((p) => counts(p) && (given[p] as number) < (attended[p] as number))
    if (left.length === 0) continue
    const narrow = tables.filter((t) => full[theme[t] as number])
    const crowd = takers.flatMap((people, g) => (full[g] ? [...people] : []))
    yield {
      error: 'themes-too-small',
      people: [...crowd, ...left],
      tables: narrow,
      missing: left.reduce((sum, p) => sum + (attended[p] as number) - (given[p] as number), 0),
    }
  }
}
