import { chance } from './chance'
import { phi } from './pigeonhole'
import type { Assignment, Problem } from './problem'

/** How one table fares in one round when some do not come. */
export type TableOutlook = {
  round: number
  table: string
  planned: number
  mean: number
  least: number
  most: number
  /** Runs by number of people there, from 0. */
  runsBySize: number[]
  /** Share of the runs with somebody there, but fewer than the minimum. */
  belowMinimum: number
}

export type NoShows = {
  runs: number
  tables: TableOutlook[]
  /** Share of the runs in which every table of every round keeps its minimum. */
  allKept: number
  /** Tables below their minimum in a run, over all rounds, on average. */
  meanBelow: number
}

/**
 * Plays the day many times, each person staying away with the same chance, independently, for the whole day.
 * @param rate from 0 to 1
 */
export function simulateNoShows(
  problem: Problem,
  assign: Assignment,
  { rate, runs = 200, seed = 1 }: { rate: number; runs?: number; seed?: number },
): NoShows {
  const { share } = chance(seed)
  const people = new Map(problem.participants.map(({ id }, p) => [id, p]))
  const places = Object.entries(assign).flatMap(([round, seats]) => {
    const at = new Map<string, number[]>()
    for (const [id, table] of Object.entries(seats)) {
      const p = people.get(id)
      if (p !== undefined) at.set(table, [...(at.get(table) ?? []), p])
    }
    return problem.tables.flatMap((table) => {
      const seated = at.get(table.id) ?? []
      return seated.length > 0
        ? [{ round: Number(round), table, seated, runsBySize: new Array<number>(seated.length + 1).fill(0) }]
        : []
    })
  })
  let kept = 0
  let below = 0
  const absent = new Uint8Array(problem.participants.length)
  for (let run = 0; run < runs; run += 1) {
    for (let p = 0; p < absent.length; p += 1) absent[p] = share() < rate ? 1 : 0
    let short = 0
    for (const { table, seated, runsBySize } of places) {
      let size = 0
      for (const p of seated) if (!absent[p]) size += 1
      ;(runsBySize[size] as number) += 1
      if (size > 0 && size < table.min) short += 1
    }
    below += short
    if (short === 0) kept += 1
  }
  const tables = places.map(({ round, table, seated, runsBySize }): TableOutlook => {
    const sizes = [...runsBySize.keys()].filter((size) => runsBySize[size])
    return {
      round,
      table: table.id,
      planned: seated.length,
      mean: sizes.reduce((sum, size) => sum + size * (runsBySize[size] as number), 0) / runs,
      least: Math.min(...sizes),
      most: Math.max(...sizes),
      runsBySize,
      belowMinimum:
        runsBySize.reduce((sum, times, size) => (size > 0 && size < table.min ? sum + times : sum), 0) / runs,
    }
  })
  return { runs, tables, allKept: kept / runs, meanBelow: below / runs }
}

/** A number of tables for a number of people: so many of one size, so many of one seat more. */
export type TableChoice = {
  tables: number
  sizes: { size: number; tables: number }[]
  /** Meetings of two that must repeat over the rounds, whoever sits where. */
  repeatsAtLeast: number
  /** People somebody meets in all rounds, at most. */
  encounters: number
}

/** Ways to set tables near a wanted size, the nearest first; those that force fewest repeats first among equals. */
export function suggestTables(
  people: number,
  wanted: number,
  { rounds = 3, spread = 2 }: { rounds?: number; spread?: number } = {},
): TableChoice[] {
  const choices: (TableChoice & { far: number })[] = []
  for (let tables = 1; tables <= people; tables += 1) {
    const size = Math.floor(people / tables)
    const larger = people % tables
    const most = larger > 0 ? size + 1 : size
    if (size < Math.max(2, wanted - spread) || most > wanted + spread) continue
    const sizes = [
      { size, tables: tables - larger },
      { size: size + 1, tables: larger },
    ].filter((one) => one.tables > 0)
    // in each later round at least as many pairs meet again as people of one table must share a table
    const again = sizes.reduce((sum, one) => sum + one.tables * phi(one.size, tables), 0)
    const meetings = rounds * sizes.reduce((sum, one) => sum + one.tables * phi(one.size, 1), 0)
    choices.push({
      tables,
      sizes,
      repeatsAtLeast: Math.max((rounds - 1) * again, meetings - (people * (people - 1)) / 2, 0),
      encounters: Math.min(people - 1, rounds * (most - 1)),
      far: Math.abs(people / tables - wanted),
    })
  }
  return choices
    .sort((a, b) => a.far - b.far || a.repeatsAtLeast - b.repeatsAtLeast)
    .map(({ far: _, ...choice }) => choice)
}
