import { db } from '@/lib/db/client'
import { may } from '../../people/policy'
import type { OrganisedForum } from '../../shared/scope'
import type { RefusalCode } from '../seating/fault'
import { type Beforehand, planningNow } from './planning'

/** People against seats, and why there can be no plan. */
export type SeatingOutlook = Beforehand & { obstacle: SeatingObstacle | null }

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
  const now = await planningNow(scope, workshopId)
  if (now === null) return null
  const { before, refusal } = now
  if (refusal === null || before.tables === 0 || before.people === 0) return { ...before, obstacle: null }
  const [people, tables] = await Promise.all([
    may(scope.role, 'workshops.seat') ? namesOf(refusal.people) : [],
    numbersOf(refusal.tables),
  ])
  const { error, rounds, missing = null } = refusal
  return { ...before, obstacle: { error, people, tables, rounds, missing } }
}
