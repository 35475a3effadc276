/**
 * What each fault of a plan costs in the search. A pair pays `repeat` for its second meeting, twice that for its third:
 * the sum is `pairCost`, which has a proved bound. Hard rules cost so much that no soft gain outweighs one.
 */
export const prices = {
  hard: 120,
  apart: 60,
  /** A table left without anybody though it has a minimum. */
  empty: 30,
  repeat: 4,
  met: 3,
  org: 3,
  sector: 2,
  wish: 2,
} as const
