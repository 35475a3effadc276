import type { Assignment } from './seating/problem'

/** One seat of a plan. */
export type SeatRow = { round: number; registrationId: string; tableId: string }

/** Somebody who has the same table in every round they are there. */
export type Staying = { id: string; tableId: string; absent?: readonly number[] }

/** The seats of an assignment, with those of whoever stays at one table in every round. */
export function seatRows(assign: Assignment, staying: readonly Staying[], rounds: number): SeatRow[] {
  const stays = new Set(staying.map(({ id }) => id))
  const every = Array.from({ length: rounds }, (_, index) => index + 1)
  return every.flatMap((round) => [
    ...staying
      .filter(({ absent = [] }) => !absent.includes(round))
      .map(({ id: registrationId, tableId }) => ({ round, registrationId, tableId })),
    ...Object.entries(assign[String(round)] ?? {})
      .filter(([id]) => !stays.has(id))
      .map(([registrationId, tableId]) => ({ round, registrationId, tableId })),
  ])
}

/** Seats as an assignment; `without` are left out. */
export function assignmentOf(seats: readonly SeatRow[], without: ReadonlySet<string> = new Set()): Assignment {
  const assign: Assignment = {}
  for (const { round, registrationId, tableId } of seats) {
    if (without.has(registrationId)) continue
    const here = assign[String(round)] ?? {}
    here[registrationId] = tableId
    assign[String(round)] = here
  }
  return assign
}

/** How many sit at each table in each round: "1 tableId" → number. */
export function fillsOf(seats: readonly SeatRow[]): Map<string, { round: number; tableId: string; taken: number }> {
  const fills = new Map<string, { round: number; tableId: string; taken: number }>()
  for (const { round, tableId } of seats) {
    const key = `${round} ${tableId}`
    const fill = fills.get(key) ?? { round, tableId, taken: 0 }
    fill.taken += 1
    fills.set(key, fill)
  }
  return fills
}

/** One person whose table in one round is another. */
export type SeatChange = { registrationId: string; round: number; from: string | null; to: string | null }

/** What leads from one plan to another, by round and person. */
export function seatChanges(before: readonly SeatRow[], after: readonly SeatRow[]): SeatChange[] {
  const key = ({ round, registrationId }: SeatRow) => `${round} ${registrationId}`
  const was = new Map(before.map((seat) => [key(seat), seat]))
  const is = new Map(after.map((seat) => [key(seat), seat]))
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((one): SeatChange[] => {
    const [from, to] = [was.get(one), is.get(one)]
    const seat = from ?? to
    if (!seat || from?.tableId === to?.tableId) return []
    const { registrationId, round } = seat
    return [{ registrationId, round, from: from?.tableId ?? null, to: to?.tableId ?? null }]
  })
}

/** Two plans side by side. */
export type PlanComparison = {
  changes: SeatChange[]
  /** People who have a seat in both plans, and another one. */
  moved: string[]
  /** People who have a seat in one of them only. */
  added: string[]
  removed: string[]
}

/** Compares two plans: who moves, who comes, who goes. */
export function comparePlans(before: readonly SeatRow[], after: readonly SeatRow[]): PlanComparison {
  const people = (seats: readonly SeatRow[]) => new Set(seats.map(({ registrationId }) => registrationId))
  const [was, is] = [people(before), people(after)]
  const changes = seatChanges(before, after)
  const moved = new Set(changes.flatMap(({ registrationId: id }) => (was.has(id) && is.has(id) ? [id] : [])))
  return {
    changes,
    moved: [...moved],
    added: [...is].filter((id) => !was.has(id)),
    removed: [...was].filter((id) => !is.has(id)),
  }
}
