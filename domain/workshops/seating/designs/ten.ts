import type { Design } from './difference-matrix'

/**
 * Quasi-difference matrices (Handbook of Combinatorial Designs, III.3.6), -1 for empty: the differences of every two rows
 * are all elements of a group once each. Found by search, verified by `design.test.ts`. No difference matrix of order 10
 * exists, since its Sylow 2-subgroup is cyclic.
 */
const sevenAndThree = [
  [-1, -1, -1, 2, 4, 1, 1, 2, 1, 6, 2, 6, 1],
  [6, 5, 5, -1, -1, -1, 4, 3, 1, 5, 6, 1, 6],
  [1, 4, 5, 5, 1, 6, -1, -1, -1, 1, 3, 6, 0],
  [5, 6, 5, 1, 6, 5, 2, 0, 4, -1, -1, -1, 1],
] as const
const eightAndTwo = [
  [-1, -1, 3, 4, 6, 6, 7, 2, 4, 4, 7, 6],
  [1, 4, -1, -1, 5, 3, 0, 6, 5, 4, 5, 0],
  [2, 3, 4, 1, -1, -1, 1, 2, 5, 6, 3, 5],
  [1, 2, 3, 1, 0, 4, -1, -1, 7, 0, 6, 1],
  [0, 0, 5, 6, 3, 1, 7, 6, -1, -1, 6, 5],
  [6, 1, 5, 4, 4, 5, 2, 5, 5, 0, -1, -1],
] as const

/** Shifts every column through the group; the tables of the empty places do not move. */
function developed(row: readonly number[], order: number, plus: (x: number, shift: number) => number): Uint16Array {
  const round = new Uint16Array(100)
  row.forEach((x, c) => {
    for (let shift = 0; shift < order; shift += 1)
      round[c * order + shift] = x < 0 ? order + (c % (10 - order)) : plus(x, shift)
  })
  return round
}

/**
 * Four rounds of 100 people at ten tables of ten without a repeated meeting: two orthogonal Latin squares of order 10,
 * over the integers modulo 7. The nine people left over sit at the three more tables as in the squares of order 3.
 */
export function tenByTen(): Design {
  return sevenAndThree.map((row, r) => {
    const round = developed(row, 7, (x, shift) => (x + shift) % 7)
    for (let i = 0; i < 3; i += 1)
      for (let j = 0; j < 3; j += 1) round[91 + i * 3 + j] = 7 + (([i, j, i + j, i + 2 * j][r] as number) % 3)
    return round
  })
}

/**
 * Six rounds, at the price of six repeated meetings; five rounds repeat four: Latin squares of order 10, orthogonal but
 * for a hole of order 2, over three bits. In the hole four people are left to two tables, and they meet again after three
 * rounds. Whether five rounds can do without is not known.
 */
export function tenByTenOnceMore(): Design {
  return eightAndTwo.map((row, r) => {
    const round = developed(row, 8, (x, shift) => x ^ shift)
    for (let k = 0; k < 4; k += 1) round[96 + k] = 8 + (k > 0 && k - 1 !== r % 3 ? 1 : 0)
    return round
  })
}
