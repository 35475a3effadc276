import { type Chance, type Enough, shuffle } from './chance'
import type { Design } from './designs/difference-matrix'
import { prices } from './prices'
import type { Room } from './room'
import { emptySeats } from './seats'

/** Puts organisations into columns of places, the largest first, none split if it can be helped. */
function columns(room: Room, places: number, height: number, chance: Chance): Int32Array {
  const { n, org, orgs } = room
  const groups = Array.from({ length: orgs }, (): number[] => [])
  for (const p of shuffle(
    Int32Array.from({ length: n }, (_, k) => k),
    chance,
  ))
    groups[org[p] as number]?.push(p)
  const free = Array.from({ length: Math.ceil(places / height) }, (_, c) =>
    Array.from({ length: Math.min(height, places - c * height) }, (__, i) => c * height + i),
  )
  const person = new Int32Array(places).fill(-1)
  const alone = groups.shift() ?? []
  for (const group of groups.sort((a, b) => b.length - a.length)) {
    let rest = group
    while (rest.length > 0) {
      // the fullest column that takes all, else the emptiest
      const fits = free.filter(({ length }) => length >= rest.length).sort((a, b) => a.length - b.length)[0]
      const column = fits ?? free.reduce((a, b) => (b.length > a.length ? b : a))
      const here = rest.slice(0, column.length)
      rest = rest.slice(column.length)
      for (const p of here) person[column.splice(chance.below(column.length), 1)[0] as number] = p
    }
  }
  const holes = free.flat()
  for (const p of alone) person[holes.splice(chance.below(holes.length), 1)[0] as number] = p
  return person
}

/**
 * Who takes which place of a design: organisations share columns, of whom no two ever meet; then people exchange whole
 * days, which repeats no meeting, until organisations and sectors are at peace or the steps are done.
 * Resolves to the table of everybody, at `round * n + person`.
 */
export function labelled(room: Room, design: Design, steps: number, chance: Chance, enough: Enough): Int32Array {
  const { n, tables, sectors, sector } = room
  const rounds = design.length
  const seats = emptySeats(room)
  const { pair, least, most, width } = seats
  const places = n
  const person = columns(room, places, tables, chance)
  // tables as places, and the people of each sector there
  const members = design.map((round) => {
    const lists = Array.from({ length: tables }, (): number[] => [])
    for (let place = 0; place < places; place += 1) lists[round[place] as number]?.push(place)
    return lists.map((list) => Int32Array.from(list))
  })
  const count = new Int32Array(rounds * tables * sectors)
  for (let r = 0; r < rounds; r += 1)
    for (let place = 0; place < places; place += 1) {
      const at = r * tables + (design[r]?.[place] as number)
      ;(count[at * sectors + (sector[person[place] as number] as number)] as number) += 1
    }
  const off = (r: number, t: number, s: number, by: number) => {
    if (s === 0) return 0
    const share = (r * (width + 1) + (members[r]?.[t]?.length ?? 0)) * sectors + s
    const here = (count[(r * tables + t) * sectors + s] as number) + by
    return Math.max(0, (least[share] as number) - here, here - (most[share] as number))
  }
  const step = (r: number, t: number, s: number, by: number) => off(r, t, s, by) - off(r, t, s, 0)
  const togetherAt = (r: number, t: number, but: number, p: number) => {
    let sum = 0
    for (const place of members[r]?.[t] ?? [])
      if (place !== but) sum += pair[p * n + (person[place] as number)] as number
    return sum
  }
  const changeOf = (x: number, y: number) => {
    const p = person[x] as number
    const q = person[y] as number
    const sp = sector[p] as number
    const sq = sector[q] as number
    let change = 0
    for (let r = 0; r < rounds; r += 1) {
      const a = design[r]?.[x] as number
      const b = design[r]?.[y] as number
      if (a === b) continue
      change += togetherAt(r, a, x, q) - togetherAt(r, a, x, p) + togetherAt(r, b, y, p) - togetherAt(r, b, y, q)
      if (sp !== sq)
        change += prices.sector * (step(r, a, sp, -1) + step(r, a, sq, 1) + step(r, b, sq, -1) + step(r, b, sp, 1))
    }
    return change
  }
  const exchange = (x: number, y: number) => {
    const p = person[x] as number
    const q = person[y] as number
    for (let r = 0; r < rounds; r += 1) {
      const a = (r * tables + (design[r]?.[x] as number)) * sectors
      const b = (r * tables + (design[r]?.[y] as number)) * sectors
      ;(count[a + (sector[p] as number)] as number) -= 1
      ;(count[a + (sector[q] as number)] as number) += 1
      ;(count[b + (sector[q] as number)] as number) -= 1
      ;(count[b + (sector[p] as number)] as number) += 1
    }
    person[x] = q
    person[y] = p
  }
  const total = () => {
    let sum = 0
    for (let r = 0; r < rounds; r += 1)
      for (let t = 0; t < tables; t += 1) {
        for (let s = 1; s < sectors; s += 1) sum += prices.sector * off(r, t, s, 0)
        for (const place of members[r]?.[t] ?? []) sum += togetherAt(r, t, place, person[place] as number) / 2
      }
    return sum
  }
  let cost = total()
  let best = cost
  let kept = person.slice()
  for (let i = 0; i < steps && best > 0; i += 1) {
    if (i % 256 === 0 && enough()) break
    const temperature = 1.5 * (1 - i / steps) + 0.4
    const x = chance.below(places)
    const height = Math.min(tables, places - Math.floor(x / tables) * tables)
    const y = chance.share() < 0.6 ? Math.floor(x / tables) * tables + chance.below(height) : chance.below(places)
    if (x === y) continue
    const change = changeOf(x, y)
    if (change > 0 && chance.share() >= Math.exp(-change / temperature)) continue
    exchange(x, y)
    cost += change
    if (cost < best) {
      best = cost
      kept = person.slice()
    }
  }
  const seat = new Int32Array(room.rounds * n).fill(-1)
  for (let r = 0; r < rounds; r += 1)
    for (let place = 0; place < places; place += 1) seat[r * n + (kept[place] as number)] = design[r]?.[place] as number
  return seat
}
