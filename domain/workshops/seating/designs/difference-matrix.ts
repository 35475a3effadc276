import { type Chance, type Enough, shuffle } from '../chance'
import { matrices } from './catalogue'
import { abelianGroups, fieldTimes, type Group } from './groups'

/**
 * Rounds of a design: the table of each place. Place `column * tables + i` starts at table `i`; in round `r` it sits at
 * `i + f(r, column)`. Two people of one column never meet, and nobody meets twice when the differences of every two rows
 * of `f` are all different (a partial difference matrix: Colbourn and Dinitz, Handbook of Combinatorial Designs, VI.17).
 */
export type Design = Uint16Array[]

const developed = ({ order, plus }: Group, f: readonly ArrayLike<number>[], size: number): Design =>
  f.map((row) => {
    const round = new Uint16Array(order * size)
    for (let c = 0; c < size; c += 1)
      for (let i = 0; i < order; i += 1) round[c * order + i] = plus[i * order + (row[c] as number)] as number
    return round
  })

/** Rows that are multiples of each other: over the integers when room is ample, over a field as many as it has elements. */
function linear(tables: number, size: number, rounds: number): Design | null {
  if ((size - 1) * (rounds - 1) < tables)
    return Array.from({ length: rounds }, (_, r) =>
      Uint16Array.from({ length: tables * size }, (__, k) => (k + r * Math.floor(k / tables)) % tables),
    )
  const [group] = tables > 100 ? [] : abelianGroups(tables)
  const times = group ? fieldTimes(tables) : null
  if (!group || !times) return null
  const row = (r: number) => Array.from({ length: size }, (_, c) => times[r * tables + c] as number)
  return developed(
    group,
    Array.from({ length: rounds }, (_, r) => row(r)),
    size,
  )
}

/** A matrix of the catalogue, cut to size: any rows and any columns will do. */
function listed(tables: number, size: number, rounds: number, chance: Chance): Design | null {
  const entry = matrices.find(
    ({ order, rows }) => order === tables && rows.length >= rounds && (rows[0]?.length ?? 0) >= size,
  )
  const group = entry && abelianGroups(tables)[entry.group]
  if (!entry || !group) return null
  const some = (n: number) => shuffle([...Array(n).keys()], chance)
  const columns = some(entry.rows[0]?.length ?? 0)
  const rows = some(entry.rows.length).slice(0, rounds)
  const digit = (r: number, c: number) => Number.parseInt(entry.rows[r]?.[c] ?? '', 36)
  return developed(
    group,
    rows.map((r) => columns.map((c) => digit(r, c))),
    size,
  )
}

/** Anneals a difference matrix over a group; null when it was not found within these steps. */
function annealed(
  group: Group,
  size: number,
  rounds: number,
  steps: number,
  chance: Chance,
  enough: Enough,
): Design | null {
  const { order, minus } = group
  const f = Array.from({ length: rounds }, (_, r) =>
    Uint16Array.from({ length: size }, () => (r ? chance.below(order) : 0)),
  )
  const seen = new Uint16Array(rounds * rounds * order)
  const slot = (a: number, b: number, x: number, y: number) =>
    a < b
      ? (a * rounds + b) * order + (minus[x * order + y] as number)
      : (b * rounds + a) * order + (minus[y * order + x] as number)
  let cost = 0
  for (let a = 0; a < rounds; a += 1)
    for (let b = a + 1; b < rounds; b += 1)
      for (let c = 0; c < size; c += 1) {
        const k = slot(a, b, f[a]?.[c] as number, f[b]?.[c] as number)
        cost += seen[k] as number
        ;(seen[k] as number) += 1
      }
  for (let i = 0; i < steps && cost > 0; i += 1) {
    if (i % 1_024 === 0 && enough()) return null
    const temperature = 0.34
    const a = chance.below(rounds - 1) + 1
    const c = chance.below(size)
    const row = f[a] as Uint16Array
    const old = row[c] as number
    const to = chance.below(order)
    if (to === old) continue
    let change = 0
    for (let b = 0; b < rounds; b += 1) {
      if (b === a) continue
      const other = f[b]?.[c] as number
      const before = slot(a, b, old, other)
      change -= (seen[before] as number) -= 1
      const after = slot(a, b, to, other)
      change += seen[after] as number
      ;(seen[after] as number) += 1
    }
    if (change <= 0 || chance.share() < Math.exp(-change / temperature)) {
      row[c] = to
      cost += change
      continue
    }
    for (let b = 0; b < rounds; b += 1) {
      if (b === a) continue
      const other = f[b]?.[c] as number
      ;(seen[slot(a, b, to, other)] as number) -= 1
      ;(seen[slot(a, b, old, other)] as number) += 1
    }
  }
  return cost === 0 ? developed(group, f, size) : null
}

/** A design of `rounds` rounds at `tables` tables of `size` without any repeated meeting, or null. */
export function differenceDesign(
  tables: number,
  size: number,
  rounds: number,
  effort: number,
  chance: Chance,
  enough: Enough,
): Design | null {
  if (size > tables || rounds > tables) return null
  const straight = linear(tables, size, rounds) ?? listed(tables, size, rounds, chance)
  if (straight) return straight
  if (tables > 100) return null
  const groups = abelianGroups(tables).slice(0, 3)
  for (let turn = 0; turn < 2; turn += 1)
    for (const group of groups) {
      const found = annealed(group, size, rounds, Math.floor(effort / (2 * groups.length)), chance, enough)
      if (found) return found
    }
  return null
}
