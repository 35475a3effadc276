import type { Problem } from './problem'
import { fixedFaults } from './refusals/fixed'
import { roundFaults } from './refusals/rounds'
import { themeFaults } from './refusals/themes'
import { partyFaults } from './refusals/wishes'
import { type Room, roomOf } from './room'

export type RefusalCode =
  | 'malformed'
  | 'person-twice'
  | 'table-twice'
  | 'minimum-above-maximum'
  | 'too-few-seats'
  | 'minimums-above-people'
  | 'too-few-accessible-seats'
  | 'fixed-person-unknown'
  | 'fixed-table-unknown'
  | 'fixed-round-not-attended'
  | 'fixed-twice'
  | 'fixed-without-access'
  | 'fixed-over-maximum'
  | 'fixed-apart'
  | 'fixed-together'
  | 'fixed-theme-twice'
  | 'together-and-apart'
  | 'party-too-large'
  | 'parties-too-many'
  | 'apart-too-many'
  | 'too-few-themes'
  | 'themes-too-small'
  | 'no-plan-found'
  | 'person-unknown'
  | 'no-free-seat'
  | 'seat-locked'
  | 'table-full'
  | 'not-seated'

/** Why there can be no plan: a message key, who and which tables make it so, and in which rounds, from 1. */
export type SeatingRefusal = {
  ok: false
  error: RefusalCode
  people: string[]
  tables: string[]
  rounds: number[]
  /** Seats, people or themes that are missing, where that can be counted. */
  missing?: number
  /** Of a malformed problem: the places that are wrong. */
  places?: string[]
}

/** The same by index, as the checks find it. */
export type Fault = {
  error: RefusalCode
  people?: Iterable<number>
  tables?: Iterable<number>
  rounds?: number[]
  missing?: number
}

/** A fault in the words of the problem. */
export function refused({ problem }: Pick<Room, 'problem'>, fault: Fault): SeatingRefusal {
  const ids = (list: { id: string }[], indices: Iterable<number> = []) => [
    ...new Set([...indices].sort((a, b) => a - b).map((index) => list[index]?.id ?? '')),
  ]
  return {
    ok: false,
    error: fault.error,
    people: ids(problem.participants, fault.people),
    tables: ids(problem.tables, fault.tables),
    rounds: (fault.rounds ?? []).map((r) => r + 1),
    ...(fault.missing === undefined ? {} : { missing: fault.missing }),
  }
}

/** Ids given to two people or two tables. */
function twice({ participants, tables }: Problem): SeatingRefusal | null {
  const doubles = (list: { id: string }[]) => {
    const seen = new Set<string>()
    return [...new Set(list.map(({ id }) => id).filter((id) => seen.has(id) || !seen.add(id)))]
  }
  const people = doubles(participants)
  if (people.length > 0) return { ok: false, error: 'person-twice', people, tables: [], rounds: [] }
  const both = doubles(tables)
  return both.length > 0 ? { ok: false, error: 'table-twice', people: [], tables: both, rounds: [] } : null
}

/**
 * Says, before any search, why a problem has no plan, or null. What it says is proved by counting or by Hall's theorem;
 * what it lets pass may still have no plan.
 */
export function refusalOf(problem: Problem, room: Room = roomOf(problem)): SeatingRefusal | null {
  const doubled = twice(problem)
  if (doubled) return doubled
  const wrong = [...room.min.keys()].filter((t) => (room.min[t] as number) > (problem.tables[t]?.max as number))
  if (wrong.length > 0) return refused(room, { error: 'minimum-above-maximum', tables: wrong })
  for (const faults of [fixedFaults, partyFaults, roundFaults, themeFaults])
    for (const fault of faults(room)) return refused(room, fault)
  return null
}
