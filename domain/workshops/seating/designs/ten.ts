import type { Design } from './difference-matrix'

const n = 7

/** Four rows of 13 over the integers modulo 7, -1 for empty; found by search, verified by `design.test.ts`. */
const rows = [
  [-1, -1, -1, 2, 4, 1, 1, 2, 1, 6, 2, 6, 1],
  [6, 5, 5, -1, -1, -1, 4, 3, 1, 5, 6, 1, 6],
  [1, 4, 5, 5, 1, 6, -1, -1, -1, 1, 3, 6, 0],
  [5, 6, 5, 1, 6, 5, 2, 0, 4, -1, -1, -1, 1],
] as const

/**
 * Four rounds of 100 people at ten tables of ten without a repeated meeting: two orthogonal Latin squares of order 10.
 * No difference matrix of order 10 exists (its Sylow 2-subgroup is cyclic); a quasi-difference matrix over the integers
 * modulo 7 with three more tables does (Handbook of Combinatorial Designs, III.3.6): the differences of every two rows
 * are 0 … 6 once each. Developed, the nine people left over sit at the three more tables as in two orthogonal squares of
 * order 3.
 */
export function tenByTen(): Design {
  return rows.map((row, r) => {
    const round = new Uint16Array(100)
    row.forEach((x, c) => {
      for (let shift = 0; shift < n; shift += 1) round[c * n + shift] = x < 0 ? n + (c % 3) : (x + shift) % n
    })
    for (let i = 0; i < 3; i += 1)
      for (let j = 0; j < 3; j += 1) round[91 + i * 3 + j] = n + (([i, j, i + j, i + 2 * j][r] as number) % 3)
    return round
  })
}
