/** Pairs that share a hole at least when `n` are put into `holes` holes: φ(n, k), by convexity; 0 without holes. */
export function phi(n: number, holes: number): number {
  if (holes <= 0) return 0
  const each = Math.floor(n / holes)
  const more = n % holes
  return (more * (each + 1) * each) / 2 + ((holes - more) * each * (each - 1)) / 2
}

/** The least pairs when `n` sit down where some sit already, `there` by hole, each hole taking `most` more; those there are no pairs of their own. */
export function leastBeside(n: number, holes: readonly { there: number; most: number }[]): number {
  const taken = holes.map(() => 0)
  let sum = 0
  for (let k = 0; k < n; k += 1) {
    let best = -1
    let lowest = Number.POSITIVE_INFINITY
    holes.forEach(({ there, most }, h) => {
      const price = there + (taken[h] as number)
      if ((taken[h] as number) >= most || price >= lowest) return
      lowest = price
      best = h
    })
    if (best < 0) return sum
    sum += lowest
    ;(taken[best] as number) += 1
  }
  return sum
}

/** A table as a bound sees it: how many it takes, and into how many holes its people go. */
export type Vessel = { min: number; max: number; holes: number }

/**
 * The least that the sum of φ over the vessels can be when `n` are poured into them: one by one where the next costs
 * least. Minima count only when they can be filled.
 */
export function leastSum(n: number, vessels: readonly Vessel[]): number {
  const minima = vessels.reduce((sum, { min }) => sum + min, 0)
  const floor = minima <= n
  let left = floor ? n - minima : n
  let sum = floor ? vessels.reduce((all, { min, holes }) => all + phi(min, holes), 0) : 0
  // the next person costs a vessel as many pairs as each of its holes holds already: whole levels are poured at once
  for (let level = 0; left > 0; level += 1) {
    let room = 0
    let above = false
    for (const { min, max, holes } of vessels) {
      if (holes <= 0) continue
      room += Math.max(0, Math.min(max, holes * (level + 1)) - Math.max(floor ? min : 0, holes * level))
      above ||= max > holes * (level + 1)
    }
    const poured = Math.min(left, room)
    sum += poured * level
    left -= poured
    if (!above) break
  }
  return sum
}
