import { hostPrice } from './hosts'
import { prices } from './prices'
import type { Seats } from './seats'

/** Seats somebody would gain by leaving, at `round * n + person`, and tables short of their minimum. */
export type Hot = { seats: Int32Array; count: number; short: Int32Array; shortCount: number; marked: Uint8Array }

export function emptyHot({ room }: Seats): Hot {
  const all = room.rounds * room.n
  return {
    seats: new Int32Array(all),
    count: 0,
    short: new Int32Array(room.rounds * room.tables),
    shortCount: 0,
    marked: new Uint8Array(all),
  }
}

/** Marks who repeats a meeting, sits with their organisation or with somebody to be kept apart from. */
function markPairs({ room, members, width, size, pair }: Seats, marked: Uint8Array) {
  const { n, rounds, tables, party } = room
  for (let r = 0; r < rounds; r += 1)
    for (let t = 0; t < tables; t += 1) {
      const from = (r * tables + t) * width
      const end = from + (size[r * tables + t] as number)
      for (let i = from; i < end; i += 1) {
        const p = members[i] as number
        const row = p * n
        for (let j = from; j < i; j += 1) {
          const q = members[j] as number
          if ((pair[row + q] as number) <= prices.repeat) continue
          const own = party[r * n + p] as number
          if (own >= 0 && own === party[r * n + q]) continue
          marked[r * n + p] = 1
          marked[r * n + q] = 1
        }
      }
    }
}

/** Marks whoever belongs to a sector of which a table has more than it must, where the table is out of balance. */
function markSectors(seats: Seats, marked: Uint8Array) {
  const { room, width, sectorCount, least, most } = seats
  const { n, rounds, tables, sectors, sector } = room
  for (let r = 0; r < rounds; r += 1)
    for (let t = 0; t < tables; t += 1) {
      const at = r * tables + t
      const size = seats.size[at] as number
      const share = (r * (width + 1) + size) * sectors
      let over = false
      let under = false
      for (let s = 1; s < sectors; s += 1) {
        const count = sectorCount[at * sectors + s] as number
        over ||= count > (most[share + s] as number)
        under ||= count < (least[share + s] as number)
      }
      if (!over && !under) continue
      for (let k = 0; k < size; k += 1) {
        const p = seats.members[at * width + k] as number
        const s = sector[p] as number
        const count = sectorCount[at * sectors + s] as number
        if (s === 0 ? under : count > ((under ? least[share + s] : most[share + s]) as number)) marked[r * n + p] = 1
      }
    }
}

/** Marks who sees a theme twice, misses a wish, needs access, sits with the wrong host or is away from their party. */
function markOwn(seats: Seats, marked: Uint8Array) {
  const { room, seat, visits } = seats
  const { n, rounds, themes, theme, want, needs, accessible } = room
  for (let p = 0; p < n; p += 1) {
    let missed = false
    for (let g = 0; g < themes; g += 1) missed ||= (want[p * themes + g] as number) > 0 && visits[p * themes + g] === 0
    for (let r = 0; r < rounds; r += 1) {
      const t = seat[r * n + p] as number
      if (t < 0) continue
      const twice = room.once && (visits[p * themes + (theme[t] as number)] as number) > 1
      if (missed || twice || (needs[p] && !accessible[t]) || hostPrice(room.hosts, p, t) > 0) marked[r * n + p] = 1
    }
  }
  for (const { round, people } of room.parties)
    if (people.some((p) => seat[round * n + p] !== seat[round * n + (people[0] as number)]))
      for (const p of people) marked[round * n + p] = 1
}

/** Lists anew the seats a search should start from. */
export function collect(seats: Seats, hot: Hot): void {
  const { room, seat, locked } = seats
  const { marked } = hot
  marked.fill(0)
  markPairs(seats, marked)
  if (room.sectors > 1) markSectors(seats, marked)
  if (room.themes > 1 || room.parties.length > 0 || room.needs.includes(1) || room.hosts) markOwn(seats, marked)
  hot.count = 0
  for (let k = 0; k < marked.length; k += 1)
    if (marked[k] && !locked[k] && (seat[k] as number) >= 0) {
      hot.seats[hot.count] = k
      hot.count += 1
    }
  hot.shortCount = 0
  for (let at = 0; at < seats.size.length; at += 1) {
    const size = seats.size[at] as number
    if (!seats.closed[at] && size > 0 && size < (room.min[at % room.tables] as number)) {
      hot.short[hot.shortCount] = at
      hot.shortCount += 1
    }
  }
}
