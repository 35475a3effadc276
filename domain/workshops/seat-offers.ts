import type { PriceOf } from './seating/price-of'
import { priceOf } from './seating/price-of'
import { prices } from './seating/prices'
import { type Assignment, attends, type Problem } from './seating/problem'

/** The best way to a table for somebody: its free seat, or somebody to change with. */
export type SeatOffer = { tableId: string; with: string | null; change: PriceOf['change']; allowed: boolean }

/** One figure for a change, to put the cheapest first: broken rules far above everything else. */
export function weightOf(change: PriceOf['change']): number {
  const { hard = 0, pairCost = 0, orgPairs = 0, sectorUnits = 0, prefsMissed = 0, metBefore = 0 } = change
  return (
    1000 * hard +
    prices.repeat * pairCost +
    prices.org * orgPairs +
    prices.sector * sectorUnits +
    prices.wish * prefsMissed +
    prices.met * metBefore
  )
}

/** For each other table the cheapest change that brings somebody there in a round, the cheapest table first. */
export function seatOffers(problem: Problem, assign: Assignment, round: number, person: string): SeatOffer[] {
  const seats = assign[round] ?? {}
  const offers = problem.tables.flatMap(({ id: tableId, max }): SeatOffer[] => {
    if (tableId === seats[person] || max === 0) return []
    const here = problem.participants.filter((one) => seats[one.id] === tableId && attends(one, round))
    const ways = [
      ...(here.length < max ? [{ with: null, asked: { round, person, to: tableId } }] : []),
      ...here.map(({ id }) => ({ with: id, asked: { round, person, with: id } })),
    ]
    const priced = ways.flatMap(({ with: other, asked }) => {
      const price = priceOf(problem, assign, asked)
      return price.ok ? [{ tableId, with: other, change: price.change, allowed: price.allowed }] : []
    })
    return priced.sort((a, b) => weightOf(a.change) - weightOf(b.change)).slice(0, 1)
  })
  return offers.sort((a, b) => weightOf(a.change) - weightOf(b.change))
}
