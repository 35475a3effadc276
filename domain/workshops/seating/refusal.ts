import { refused, type SeatingRefusal } from './fault'
import type { Problem } from './problem'
import { fixedFaults } from './refusals/fixed'
import { roundFaults } from './refusals/rounds'
import { themeFaults } from './refusals/themes'
import { partyFaults } from './refusals/wishes'
import { type Room, roomOf } from './room'

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
