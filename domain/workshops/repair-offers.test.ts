import { expect, test } from 'vitest'
import { repairOffers } from './repair-offers'
import { repairPlans } from './seating/repair'
import type { SeatingFacts } from './seating-problem'

/** Twelve people at four tables of three, three of them at one that is about to be closed. */
const people = Array.from({ length: 12 }, (_, n) => `p${n}`)
const tables = ['a', 'b', 'c', 'd']

const facts: SeatingFacts = {
  name: 'atelier',
  rounds: 2,
  themeOnce: false,
  tables: tables.map((id) => ({
    id,
    themeId: id,
    questionId: null,
    minSeats: 1,
    maxSeats: 4,
    accessible: true,
    closed: id === 'd',
  })),
  people: people.map((id) => ({ id, organisation: null, sector: null, themeIds: [], needsAccess: false, absent: [] })),
  staying: [],
  together: [],
  apart: [],
  locks: [],
  met: [],
}

const seats = [1, 2].flatMap((round) =>
  people.map((registrationId, n) => ({
    round,
    registrationId,
    tableId: tables[(round === 1 ? n : n + Math.floor(n / 4)) % 4] ?? '',
  })),
)

test('offers leave the rounds held alone, and nobody at a closed table', async () => {
  const found = await repairOffers(facts, { held: 1, seats }, repairPlans)
  if (!found.ok) throw new Error(found.error)
  expect(found.offers[0]?.kind).toBe('nobody')
  for (const { offer } of found.offers) {
    expect(offer.valid).toBe(true)
    expect(Object.values(offer.assign['2'] ?? {})).not.toContain('d')
    expect(offer.assign['1']).toEqual(
      Object.fromEntries(
        seats.flatMap(({ round, registrationId, tableId }) => (round === 1 ? [[registrationId, tableId]] : [])),
      ),
    )
  }
})

test('too few seats are said before any search, with what is missing', async () => {
  const small = { ...facts, tables: facts.tables.map((table) => ({ ...table, maxSeats: 3 })) }
  expect(await repairOffers(small, { held: 1, seats }, repairPlans)).toMatchObject({
    ok: false,
    error: 'too-few-seats',
    rounds: [2],
  })
})
