import type { SeatingRefusal } from './seating/fault'
import { type Assignment, type Problem, readProblem } from './seating/problem'
import type { Offer, Repairs } from './seating/repair'
import { type Day, type SeatingFacts, searchedSeats, seatingProblem } from './seating-problem'

/** Nobody moves, a few do, or as many as it is worth. */
export type RepairKind = 'nobody' | 'few' | 'best'

export type RepairOffer = { kind: RepairKind; offer: Offer }

export type RepairOffers = {
  ok: true
  offers: RepairOffer[]
  /** The frontier: from the fewest moved on, each better than the one before. */
  few: { moved: number; pairCost: number; orgPairs: number; sectorUnits: number; capacity: number }[]
  /** The fewest people to be moved for a plan without broken rules; null when none was found. */
  leastMoves: number | null
}

/** The engine's repair, in this thread or in another. */
export type RepairSearch = (
  problem: Problem,
  previous: Assignment,
  options: { held: number; closed: readonly string[] },
) => Repairs | SeatingRefusal | Promise<Repairs | SeatingRefusal>

/** The offer that mends most among those that move at most half of what the best one does; never the same twice. */
function middle(few: readonly Offer[], nobody: Offer, best: Offer): Offer | null {
  const fewer = few.filter(({ moved }) => moved.length > nobody.moved.length && moved.length < best.moved.length)
  const valid = fewer.filter((offer) => offer.valid)
  const half = (valid.length > 0 ? valid : fewer).filter(
    ({ moved }) => moved.length <= Math.ceil(best.moved.length / 2),
  )
  return half.at(-1) ?? valid[0] ?? fewer[0] ?? null
}

/** Works out the repairs of a plan as the day stands: rounds held stay, whoever is away is left out, whoever came is seated. */
export async function repairOffers(
  facts: SeatingFacts,
  day: Day,
  search: RepairSearch,
): Promise<RepairOffers | SeatingRefusal> {
  const read = readProblem(seatingProblem(facts, day))
  if (!read.ok) return { ok: false, error: 'malformed', people: [], tables: [], rounds: [], places: read.places }
  const closed = facts.tables.flatMap((table) => (table.closed ? [table.id] : []))
  const found = await search(read.problem, searchedSeats(facts, day.seats), { held: day.held, closed })
  if (!found.ok) return found
  const { nobody, few, best, leastMoves } = found
  const some = middle(few, nobody, best)
  return {
    ok: true,
    offers: [
      { kind: 'nobody', offer: nobody },
      ...(some ? [{ kind: 'few' as const, offer: some }] : []),
      ...(best.moved.length > nobody.moved.length ? [{ kind: 'best' as const, offer: best }] : []),
    ],
    few: few.map(({ moved, figures: { pairCost, orgPairs, sectorUnits, capacity } }) => ({
      moved: moved.length,
      pairCost,
      orgPairs,
      sectorUnits,
      capacity,
    })),
    leastMoves,
  }
}
