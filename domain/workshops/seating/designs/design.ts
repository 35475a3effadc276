import type { Chance, Enough } from '../chance'
import { catalogue } from './catalogue'
import { type Design, differenceDesign } from './difference-matrix'
import { tenByTen, tenByTenOnceMore } from './ten'

/** The round in which the people of one column sit together, who never met: possible where tables fit into columns. */
function columnRound(tables: number, size: number): Uint16Array {
  return Uint16Array.from({ length: tables * size }, (_, place) => Math.floor(place / size))
}

function listed(tables: number, size: number, rounds: number): Design | null {
  const entry = catalogue.find((one) => one.tables === tables && one.size === size && one.rounds.length >= rounds)
  return entry
    ? entry.rounds.slice(0, rounds).map((round) => Uint16Array.from(round, (digit) => Number.parseInt(digit, 36)))
    : null
}

/**
 * Rounds in which nobody meets anybody twice, for full tables, at `round[place]`: from the catalogue, by algebra, or by a
 * search among difference matrices. Null when none was found within the effort, in steps.
 */
export function designOf(
  tables: number,
  size: number,
  rounds: number,
  effort: number,
  chance: Chance,
  enough: Enough,
): Design | null {
  if (size < 2 || rounds * (size - 1) > tables * size - 1) return null
  const known = listed(tables, size, rounds)
  if (known) return known
  if (tables === 10 && size === 10) return rounds <= 4 ? tenByTen().slice(0, rounds) : null
  if (tables % size === 0 && rounds > 1) {
    const others = differenceDesign(tables, size, rounds - 1, effort, chance, enough)
    if (others) return [...others, columnRound(tables, size)]
  }
  return differenceDesign(tables, size, rounds, effort, chance, enough)
}

/** Rounds with very few repeated meetings, where none at all are not known; null for other sizes. */
export function nearlyDesign(tables: number, size: number, rounds: number): Design | null {
  return tables === 10 && size === 10 && (rounds === 5 || rounds === 6) ? tenByTenOnceMore().slice(0, rounds) : null
}

/** The longest such start of `rounds` rounds that is found. */
export function longestDesign(
  tables: number,
  size: number,
  rounds: number,
  effort: number,
  chance: Chance,
  enough: Enough,
): Design {
  for (let r = Math.min(rounds, Math.floor((tables * size - 1) / (size - 1 || 1))); r > 1; r -= 1) {
    const design = designOf(tables, size, r, effort, chance, enough)
    if (design) return design
  }
  return []
}
