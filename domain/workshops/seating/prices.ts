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
}

/** How much a plan cares for each thing, 0 to 100; 100, 60, 40 and 40 are the usual prices. */
export type Care = { mixing: number; organisations: number; sectors: number; wishes: number }

const usual: Care = { mixing: 100, organisations: 60, sectors: 40, wishes: 40 }

/** Sets the prices of this thread from what its organisers care for; whole numbers, because pairs are kept in octets. */
export function priceBy({ mixing, organisations, sectors, wishes }: Care = usual): void {
  prices.repeat = Math.max(1, Math.round(mixing / 25))
  prices.org = Math.round(organisations / 20)
  prices.sector = Math.round(sectors / 20)
  prices.wish = Math.round(wishes / 20)
}
