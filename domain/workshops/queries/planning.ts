import type { OrganisedForum } from '../../shared/scope'
import type { SeatingRefusal } from '../seating/fault'
import { readProblem } from '../seating/problem'
import { refusalOf } from '../seating/refusal'
import type { SeatingFacts } from '../seating-problem'
import { problemOf } from './problem'

/** People against seats, before anything is searched. */
export type Beforehand = {
  people: number
  /** Hosts, and rapporteurs who stay. */
  staying: number
  seats: number
  tables: number
  /** Seats of the open tables, when all have as many; null otherwise. */
  each: number | null
  rounds: number
  needAccess: number
  accessibleSeats: number
  accessibleTables: number
  together: number
  apart: number
  wishing: number
  locks: number
}

function beforehand({ people, staying, tables, rounds, together, apart, locks }: SeatingFacts): Beforehand {
  const open = tables.filter(({ closed }) => !closed)
  const reached = open.filter(({ accessible }) => accessible)
  const seats = (some: typeof open) => some.reduce((sum, { maxSeats }) => sum + maxSeats, 0)
  const [each = null, ...others] = new Set(open.map(({ maxSeats }) => maxSeats))
  return {
    people: people.length,
    staying: staying.length,
    seats: seats(open),
    tables: open.length,
    each: others.length === 0 ? each : null,
    rounds,
    needAccess: people.filter(({ needsAccess }) => needsAccess).length,
    accessibleSeats: seats(reached),
    accessibleTables: reached.length,
    together: together.length,
    apart: apart.length,
    wishing: people.filter(({ themeIds }) => themeIds.length > 0).length,
    locks: locks.length,
  }
}

/** What a search would be given now, and why it could have no plan; null for a workshop of another forum. */
export async function planningNow(
  scope: OrganisedForum,
  workshopId: string,
): Promise<{ before: Beforehand; refusal: SeatingRefusal | null } | null> {
  const asked = await problemOf(scope, workshopId)
  if (asked === null) return null
  const read = readProblem(asked.problem)
  const refusal = read.ok ? refusalOf(read.problem) : { ...read, rounds: [] }
  return { before: beforehand(asked.facts), refusal }
}
