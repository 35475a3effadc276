/** Chance that can be repeated: the same seed gives the same crowd. */
export type Chance = {
  /** From 0 up to, not including, 1. */
  next: () => number
  pick: <Item>(items: readonly Item[]) => Item
  /** True `share` of the time, from 0 to 1. */
  often: (share: number) => boolean
}

/** Mulberry32: 32 bits of state, good enough for a crowd. */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    pick: (items) => {
      const item = items[Math.floor(next() * items.length)]
      if (item === undefined) throw new Error('Nothing to pick from.')
      return item
    },
    often: (share) => next() < share,
  }
}
