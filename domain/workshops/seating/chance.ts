/** Chance that repeats: the same seed gives the same numbers on every machine. */
export type Chance = {
  /** From 0, below 1. */
  share: () => number
  /** A whole number from 0, below `n`. */
  below: (n: number) => number
}

/** Marsaglia's xorshift of 32 bits (Journal of Statistical Software 8(14), 2003), the seed spread by a multiplication. */
export function chance(seed: number): Chance {
  let x = (Math.imul(seed | 0, 0x9e3779b1) ^ 0x85ebca6b) | 0 || 1
  const next = () => {
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    return x >>> 0
  }
  for (let i = 0; i < 8; i += 1) next()
  return { share: () => next() / 4_294_967_296, below: (n) => Math.floor((next() / 4_294_967_296) * n) }
}

/** Puts a list in a random order, in place. */
export function shuffle<List extends { length: number; [index: number]: number }>(list: List, { below }: Chance): List {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = below(i + 1)
    const kept = list[i] as number
    list[i] = list[j] as number
    list[j] = kept
  }
  return list
}

/** Asked every few hundred steps of a search; true ends it. */
export type Enough = () => boolean
