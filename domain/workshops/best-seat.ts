import type { SeatRow } from './assignment'
import { type SeatingFacts, themeKey } from './seating-problem'

/**
 * The best table for one person in each of these rounds, beside people who stay where they are. Never without room, at a
 * theme they have had, out of reach, or with somebody they are kept from; then where they meet fewest people again and
 * fewest colleagues, then the emptiest. Null for a round that has no such table.
 */
export function bestSeats(
  facts: SeatingFacts,
  seats: readonly SeatRow[],
  registrationId: string,
  rounds: readonly number[],
): Map<number, string | null> {
  const people = new Map(facts.people.map((person) => [person.id, person]))
  const self = people.get(registrationId)
  const apart = new Set(facts.apart.filter((pair) => pair.includes(registrationId)).flat())
  const at = (round: number, tableId: string) =>
    seats.filter((seat) => seat.round === round && seat.tableId === tableId && seat.registrationId !== registrationId)
  const met = new Map<string, number>()
  const meet = (round: number, tableId: string) => {
    for (const { registrationId: id } of at(round, tableId)) met.set(id, (met.get(id) ?? 0) + 1)
  }
  const had = new Set<string>()
  const keys = new Map(facts.tables.map((table) => [table.id, themeKey(table)]))
  for (const seat of seats) {
    if (seat.registrationId !== registrationId || rounds.includes(seat.round)) continue
    had.add(keys.get(seat.tableId) ?? '')
    meet(seat.round, seat.tableId)
  }
  const chosen = new Map<number, string | null>()
  for (const round of rounds) {
    const priced = facts.tables.flatMap((table) => {
      const there = at(round, table.id)
      const full = there.length >= table.maxSeats
      const again = facts.themeOnce && had.has(themeKey(table))
      const outOfReach = self?.needsAccess === true && !table.accessible
      if (table.closed || full || again || outOfReach || there.some(({ registrationId: id }) => apart.has(id)))
        return []
      const repeats = there.reduce((sum, { registrationId: id }) => sum + (met.get(id) ?? 0), 0)
      const same = (id: string) => self?.organisation != null && people.get(id)?.organisation === self.organisation
      const colleagues = there.filter(({ registrationId: id }) => same(id)).length
      return [{ table, price: repeats * 10 + colleagues * 20 + there.length / table.maxSeats }]
    })
    const best = priced.reduce<(typeof priced)[number] | null>((a, b) => (a && a.price <= b.price ? a : b), null)
    chosen.set(round, best?.table.id ?? null)
    if (!best) continue
    had.add(themeKey(best.table))
    meet(round, best.table.id)
  }
  return chosen
}
