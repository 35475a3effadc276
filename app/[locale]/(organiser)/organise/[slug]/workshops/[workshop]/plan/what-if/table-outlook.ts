import type { NoShows } from '@/domain/workshops/seating/what-if'

/** How one table fares over all rounds. */
export type Outlook = {
  table: string
  planned: number
  mean: number
  least: number
  most: number
  /** Share of runs and rounds by number of people, from 0. */
  shares: number[]
  /** Share of runs and rounds below the minimum. */
  below: number
}

/** The rounds of each table taken together, in the order of the tables. */
export function outlooks({ tables, runs }: Pick<NoShows, 'tables' | 'runs'>): Outlook[] {
  return [...new Set(tables.map(({ table }) => table))].map((table) => {
    const rounds = tables.filter((one) => one.table === table)
    const length = Math.max(...rounds.map(({ runsBySize }) => runsBySize.length))
    const all = runs * rounds.length
    return {
      table,
      planned: Math.max(...rounds.map(({ planned }) => planned)),
      mean: rounds.reduce((sum, { mean }) => sum + mean, 0) / rounds.length,
      least: Math.min(...rounds.map(({ least }) => least)),
      most: Math.max(...rounds.map(({ most }) => most)),
      shares: Array.from({ length }, (_, size) =>
        rounds.reduce((sum, { runsBySize }) => sum + (runsBySize[size] ?? 0) / all, 0),
      ),
      below: rounds.reduce((sum, { belowMinimum }) => sum + belowMinimum, 0) / rounds.length,
    }
  })
}
