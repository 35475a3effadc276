import { db } from '@/lib/db/client'
import { may } from '../../people/policy'
import type { OrganisedForum } from '../../shared/scope'
import type { RefusalCode } from '../seating/fault'
import { readProblem } from '../seating/problem'
import { refusalOf } from '../seating/refusal'
import { problemOf } from './problem'

/** People against seats, and why there can be no plan. */
export type SeatingOutlook = {
  people: number
  /** Tables that are open, and their seats. */
  tables: number
  seats: number
  /** Seats of the open tables, when all have as many; null otherwise. */
  each: number | null
  /** People whose table has to be one they can reach, and the seats there are for them. */
  needAccess: number
  accessibleSeats: number
  obstacle: SeatingObstacle | null
}

export type SeatingObstacle = {
  error: RefusalCode
  /** Names; empty for whoever may not know who sits where. */
  people: string[]
  /** Numbers. */
  tables: number[]
  rounds: number[]
  missing: number | null
}

/** Names of registrations, in the order of the list. */
async function namesOf(ids: readonly string[]): Promise<string[]> {
  const rows = await db().registration.findMany({
    where: { id: { in: [...ids] } },
    orderBy: [{ sortName: 'asc' }, { id: 'asc' }],
    select: { givenName: true, familyName: true },
  })
  return rows.map(({ givenName, familyName }) => `${givenName} ${familyName}`.trim())
}

/** Numbers of tables, smallest first. */
async function numbersOf(ids: readonly string[]): Promise<number[]> {
  const rows = await db().workshopTable.findMany({
    where: { id: { in: [...ids] } },
    orderBy: { number: 'asc' },
    select: { number: true },
  })
  return rows.map(({ number }) => number)
}

/**
 * How many come and how many seats there are, as things stand now; with the reason when no plan is possible.
 * Null for a workshop of another forum.
 */
export async function seatingOutlook(scope: OrganisedForum, workshopId: string): Promise<SeatingOutlook | null> {
  const found = await problemOf(scope, workshopId)
  if (found === null) return null
  const { problem, facts } = found
  const open = facts.tables.filter(({ closed }) => !closed)
  const sizes = new Set(open.map(({ maxSeats }) => maxSeats))
  const seatsOf = (tables: typeof open) => tables.reduce((sum, { maxSeats }) => sum + maxSeats, 0)
  const outlook = {
    people: facts.people.length,
    tables: open.length,
    seats: seatsOf(open),
    each: sizes.size === 1 ? ([...sizes][0] ?? null) : null,
    needAccess: facts.people.filter(({ needsAccess }) => needsAccess).length,
    accessibleSeats: seatsOf(open.filter(({ accessible }) => accessible)),
  }
  if (open.length === 0 || facts.people.length === 0) return { ...outlook, obstacle: null }
  const read = readProblem(problem)
  const refusal = read.ok ? refusalOf(read.problem) : { ...read, error: 'malformed' as const, rounds: [] }
  if (refusal === null) return { ...outlook, obstacle: null }
  const [people, tables] = await Promise.all([
    may(scope.role, 'workshops.seat') ? namesOf(refusal.people) : [],
    numbersOf(refusal.tables),
  ])
  const missing = 'missing' in refusal ? (refusal.missing ?? null) : null
  return { ...outlook, obstacle: { error: refusal.error, people, tables, rounds: refusal.rounds, missing } }
}
