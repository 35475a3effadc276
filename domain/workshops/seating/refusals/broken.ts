import { barred } from '../hosts'
import type { Room } from '../room'

/** Whom and which tables the broken rules of a seating concern, at best the ones that make a problem impossible. */
export function brokenBy(room: Room, seat: Int32Array): { people: Set<number>; tables: Set<number> } {
  const { n, rounds, tables, theme, needs, accessible, once } = room
  const people = new Set<number>()
  const at = new Set<number>()
  for (let r = 0; r < rounds; r += 1) {
    const size = new Int32Array(tables)
    for (let p = 0; p < n; p += 1) {
      const t = seat[r * n + p] as number
      if (t < 0) {
        if (room.present[r * n + p]) people.add(p)
        continue
      }
      ;(size[t] as number) += 1
      if ((needs[p] && !accessible[t]) || barred(room.hosts, p, t)) people.add(p)
      for (let later = r + 1; once && later < rounds; later += 1) {
        const then = seat[later * n + p] as number
        if (then >= 0 && theme[then] === theme[t]) people.add(p)
      }
    }
    for (let t = 0; t < tables; t += 1)
      if ((size[t] as number) > 0 && (size[t] as number) < (room.min[t] as number)) at.add(t)
    for (const [a, b] of room.apart) {
      const t = seat[r * n + a] as number
      if (t >= 0 && t === seat[r * n + b]) people.add(a).add(b)
    }
  }
  for (const { round, people: party } of room.parties)
    if (new Set(party.map((p) => seat[round * n + p])).size > 1) for (const p of party) people.add(p)
  return { people, tables: at }
}
