/** An abelian group on the numbers 0 … order - 1. */
export type Group = { order: number; plus: Uint16Array; minus: Uint16Array }

/** The direct product of cyclic groups of these orders. */
function product(orders: readonly number[]): Group {
  const order = orders.reduce((all, one) => all * one, 1)
  const digits = (x: number) => {
    let rest = x
    return orders.map((one) => {
      const digit = rest % one
      rest = Math.floor(rest / one)
      return digit
    })
  }
  const number = (parts: readonly number[]) =>
    parts.reduceRight((sum, part, k) => sum * (orders[k] as number) + part, 0)
  const parts = Array.from({ length: order }, (_, x) => digits(x))
  const plus = new Uint16Array(order * order)
  const minus = new Uint16Array(order * order)
  parts.forEach((a, x) => {
    parts.forEach((b, y) => {
      plus[x * order + y] = number(a.map((part, k) => (part + (b[k] as number)) % (orders[k] as number)))
      minus[x * order + y] = number(
        a.map((part, k) => (part - (b[k] as number) + (orders[k] as number)) % (orders[k] as number)),
      )
    })
  })
  return { order, plus, minus }
}

const partitions = (n: number, most = n): number[][] =>
  n === 0
    ? [[]]
    : Array.from({ length: Math.min(n, most) }, (_, k) => Math.min(n, most) - k).flatMap((first) =>
        partitions(n - first, first).map((rest) => [first, ...rest]),
      )

/** A number as powers of primes: 12 → [[2, 2], [3, 1]]. */
export function factors(n: number): [number, number][] {
  const found: [number, number][] = []
  let rest = n
  for (let p = 2; p * p <= rest; p += 1) {
    let power = 0
    for (; rest % p === 0; rest /= p) power += 1
    if (power > 0) found.push([p, power])
  }
  if (rest > 1) found.push([rest, 1])
  return found
}

/** Every abelian group of an order, those with the most factors first. */
export function abelianGroups(order: number): Group[] {
  const choices = factors(order).reduce<number[][]>(
    (lists, [p, power]) =>
      lists.flatMap((list) => partitions(power).map((parts) => [...list, ...parts.map((e) => p ** e)])),
    [[]],
  )
  return choices.sort((a, b) => b.length - a.length).map((orders) => product(orders.length > 0 ? orders : [1]))
}

/** Multiplication of the field with `order` elements, written on the group of `abelianGroups(order)[0]`; null if none. */
export function fieldTimes(order: number): Uint16Array | null {
  const [[p, power] = [0, 0], ...others] = factors(order)
  if (others.length > 0 || p === 0) return null
  const digits = (x: number) => Array.from({ length: power }, (_, k) => Math.floor(x / p ** k) % p)
  const number = (parts: readonly number[]) => parts.reduceRight((sum, part) => sum * p + part, 0)
  // the first polynomial of which x generates every element but 0 is primitive
  for (let low = 1; low < order; low += 1) {
    const polynomial = digits(low)
    const powers = [power === 1 ? digits(low) : digits(p)]
    const one = number(digits(1))
    const first = powers[0] as number[]
    const timesFirst = (a: readonly number[]) => {
      if (power === 1) return [((a[0] as number) * (first[0] as number)) % p]
      const top = a[power - 1] as number
      return a.map((_, k) => ((k > 0 ? (a[k - 1] as number) : 0) + (p - (polynomial[k] as number)) * top) % p)
    }
    while (powers.length < order && number(powers[powers.length - 1] as number[]) !== one)
      powers.push(timesFirst(powers[powers.length - 1] as number[]))
    if (powers.length !== order - 1) continue
    const log = new Int32Array(order)
    powers.forEach((element, k) => {
      log[number(element)] = k + 1
    })
    const times = new Uint16Array(order * order)
    for (let a = 1; a < order; a += 1)
      for (let b = 1; b < order; b += 1)
        times[a * order + b] = number(powers[((log[a] as number) + (log[b] as number) - 1) % (order - 1)] as number[])
    return times
  }
  return null
}
