import type { Room } from './room'

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
