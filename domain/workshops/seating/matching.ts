/** What is to be matched: people who can take some of several kinds of seats, each kind at most once. */
export type Demand = {
  people: number
  kinds: number
  /** True where a person may take a kind. */
  may: (person: number, kind: number) => boolean
  /** How many kinds a person takes at most. */
  takes: (person: number) => number
  /** Seats of a kind. */
  seats: ArrayLike<number>
}

/**
 * The largest matching of people with kinds of seats (Ford and Fulkerson, over kinds rather than people).
 * `given` counts what each person got. `full` are kinds of which no more can be had: whoever sits there can change to
 * none but these, and with whoever was refused they are what Hall's theorem calls too many for too little.
 */
export function largestMatching({ people, kinds, may, takes, seats }: Demand) {
  const has = new Uint8Array(people * kinds)
  const takers = Array.from({ length: kinds }, () => new Set<number>())
  const full = new Uint8Array(kinds)
  const take = (p: number, g: number) => {
    has[p * kinds + g] = 1
    takers[g]?.add(p)
  }
  /** Makes room at a full kind by giving somebody there another one. */
  const makeRoom = (wanted: number): boolean => {
    const cameFrom = new Map<number, { from: number; person: number }>()
    const queue = [wanted]
    for (const g of queue)
      for (const person of takers[g] ?? [])
        for (let next = 0; next < kinds; next += 1) {
          if (!may(person, next) || has[person * kinds + next] || next === wanted || cameFrom.has(next)) continue
          cameFrom.set(next, { from: g, person })
          queue.push(next)
          if ((takers[next]?.size ?? 0) >= (seats[next] as number)) continue
          let to = next
          for (let step = cameFrom.get(to); step; step = cameFrom.get(to)) {
            has[step.person * kinds + step.from] = 0
            takers[step.from]?.delete(step.person)
            take(step.person, to)
            to = step.from
            if (to === wanted) return true
          }
        }
    for (const g of queue) full[g] = 1
    return false
  }
  const given = new Int32Array(people)
  for (let p = 0; p < people; p += 1)
    for (let g = 0; g < kinds && (given[p] as number) < takes(p); g += 1) {
      if (!may(p, g) || full[g]) continue
      if ((takers[g]?.size ?? 0) >= (seats[g] as number) && !makeRoom(g)) continue
      take(p, g)
      ;(given[p] as number) += 1
    }
  return { given, full, takers }
}
