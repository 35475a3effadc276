import { largestMatching } from './matching'
import type { Room } from './room'

/** People who spend all their rounds together, and so see the same themes. */
function inseparable({ n, rounds, party, parties, present }: Room): number[][] {
  return parties
    .filter(({ round, people: [first = 0] }) => round === [...Array(rounds).keys()].find((r) => present[r * n + first]))
    .map(({ people }) => people)
    .filter((people) =>
      Array.from({ length: rounds }, (_, r) => r).every((r) => {
        const own = people.map((p) => (present[r * n + p] ? (party[r * n + p] as number) : -2))
        return own.every((k) => k === own[0] && k !== -1)
      }),
    )
}

/**
 * Wishes that no plan can meet. For most people: what the largest matching with themes leaves over, seats counted over
 * all rounds, rounds with a fixed seat spent there. For people always together: what their best common choice misses.
 */
export function leastWishesMissed(room: Room): number {
  const { n, rounds, themes, want, present, max, theme, fixed, once } = room
  const seats = new Int32Array(themes)
  max.forEach((most, t) => {
    ;(seats[theme[t] as number] as number) += most * rounds
  })
  const left = new Int32Array(n)
  const spent = new Uint8Array(n * themes)
  for (let p = 0; p < n; p += 1)
    for (let r = 0; r < rounds; r += 1) {
      const t = fixed[r * n + p] as number
      if (t >= 0) spent[p * themes + (theme[t] as number)] = 1
      else if (present[r * n + p]) (left[p] as number) += 1
    }
  const wishes = (p: number) => {
    let sum = 0
    for (let g = 0; g < themes; g += 1) if (!spent[p * themes + g] && want[p * themes + g]) sum += 1
    return sum
  }
  let missed = room.lostWishes
  const joined = new Uint8Array(n)
  for (const people of inseparable(room)) {
    for (const p of people) joined[p] = 1
    const choice = Array.from({ length: themes }, (_, g) =>
      people.reduce((sum, p) => sum + (spent[p * themes + g] ? 0 : Math.min(1, want[p * themes + g] as number)), 0),
    ).sort((a, b) => b - a)
    const seen = Math.max(...people.map((p) => left[p] as number))
    missed += choice.slice(once ? Math.min(seen, themes) : seen).reduce((sum, wish) => sum + wish, 0)
  }
  const { given } = largestMatching({
    people: n,
    kinds: themes,
    may: (p, g) => !joined[p] && (want[p * themes + g] as number) > 0 && !spent[p * themes + g],
    takes: (p) => left[p] as number,
    seats,
  })
  for (let p = 0; p < n; p += 1) if (!joined[p]) missed += wishes(p) - (given[p] as number)
  return missed
}
