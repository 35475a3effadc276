import type { Room } from './room'

/**
 * Wishes that no plan can meet: what is left over by the largest matching of people (as many themes as rounds they
 * attend) with themes (as many people as seats over all rounds). Ford and Fulkerson, over themes rather than people.
 */
export function leastWishesMissed(room: Room): number {
  const { n, rounds, themes, want, present, max, theme } = room
  const seats = new Int32Array(themes)
  max.forEach((most, t) => {
    ;(seats[theme[t] as number] as number) += most * rounds
  })
  const given = new Uint8Array(n * themes)
  const takers = Array.from({ length: themes }, () => new Set<number>())
  const dead = new Uint8Array(themes)

  const take = (p: number, g: number) => {
    given[p * themes + g] = 1
    takers[g]?.add(p)
  }
  /** Makes room at a full theme by giving somebody there another theme they wish. */
  const makeRoom = (full: number): boolean => {
    const cameFrom = new Map<number, { from: number; person: number }>()
    const queue = [full]
    for (const g of queue)
      for (const person of takers[g] ?? [])
        for (let next = 0; next < themes; next += 1) {
          if (!want[person * themes + next] || given[person * themes + next] || next === full || cameFrom.has(next))
            continue
          cameFrom.set(next, { from: g, person })
          queue.push(next)
          if ((takers[next]?.size ?? 0) >= (seats[next] as number)) continue
          let to = next
          for (let step = cameFrom.get(to); step; step = cameFrom.get(to)) {
            given[step.person * themes + step.from] = 0
            takers[step.from]?.delete(step.person)
            take(step.person, to)
            to = step.from
            if (to === full) return true
          }
        }
    for (const g of queue) dead[g] = 1
    return false
  }

  let missed = room.lostWishes
  for (let p = 0; p < n; p += 1) {
    let left = 0
    for (let r = 0; r < rounds; r += 1) left += present[r * n + p] as number
    for (let g = 0; g < themes; g += 1) {
      if (!want[p * themes + g]) continue
      const free = (takers[g]?.size ?? 0) < (seats[g] as number)
      if (left > 0 && !dead[g] && (free || makeRoom(g))) {
        take(p, g)
        left -= 1
      } else missed += 1
    }
  }
  return missed
}
