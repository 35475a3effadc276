import type { Staying } from './assignment'
import type { Glimpse } from './seating/background'
import type { SeatingRefusal } from './seating/fault'
import type { SeatingFacts } from './seating-problem'

/** What the picture of a search needs to know once. */
export type SearchTable = { id: string; maxSeats: number }

/** Where a search stands: figures and colours, nobody's name. */
export type SearchFrame =
  | { state: 'none' }
  | {
      state: 'running'
      search: string
      milliseconds: number
      seconds: number
      figures: SearchFigures | null
      /** Milliseconds and price, as it fell. */
      fall: readonly (readonly [number, number])[]
      /** For each round the colours at each table, "1,1132,…". */
      rounds: readonly string[]
    }
  | { state: 'saved'; search: string; milliseconds: number; number: number; ended: string }
  | { state: 'dropped'; search: string }
  | { state: 'refused'; search: string; refusal: SeatingRefusal }
  | { state: 'failed'; search: string; error: string }

export type SearchFigures = { repeats: number; orgPairs: number; sectorUnits: number; prefsMissed: number }

/** Points a curve keeps: it is some hundred pixels wide. */
const mostPoints = 160

/** The fall of the price with one more point; when there are too many, every other one goes. */
export function fallen(fall: readonly (readonly [number, number])[], [milliseconds, cost]: readonly [number, number]) {
  const next = [...fall, [Math.round(milliseconds), cost] as const]
  if (next.length <= mostPoints) return next
  return next.filter((_, index) => index % 2 === 0 || index === next.length - 1)
}

export function searchFigures({ figures }: Glimpse): SearchFigures {
  const { repeats, orgPairs, sectorUnits, prefsMissed } = figures
  return { repeats, orgPairs, sectorUnits, prefsMissed }
}

/** Who sits where as colours alone: for each round "113,2,…", one part for each open table, in their order. */
export function coloursOf(
  { tables, staying, rounds }: Pick<SeatingFacts, 'tables' | 'rounds'> & { staying: readonly Staying[] },
  { assign }: Pick<Glimpse, 'assign'>,
  colours: ReadonlyMap<string, number>,
): string[] {
  const open = tables.filter(({ closed }) => !closed)
  return Array.from({ length: rounds }, (_, index) => {
    const round = index + 1
    const at = new Map<string, string>()
    const sit = (id: string, table: string) => at.set(table, `${at.get(table) ?? ''}${colours.get(id) ?? 1}`)
    for (const { id, tableId, absent = [] } of staying) if (!absent.includes(round)) sit(id, tableId)
    for (const [id, table] of Object.entries(assign[round] ?? {})) sit(id, table)
    return open.map(({ id }) => at.get(id) ?? '').join(',')
  })
}
