import { expect, it } from 'vitest'
import { freeSeats, holdsSeat, isLive, seatedAs } from './seats'

it('holds a seat while pending or confirmed, is alive while waitlisted too', () => {
  const statuses = ['PENDING', 'CONFIRMED', 'WAITLISTED', 'CANCELLED', 'DECLINED'] as const
  expect(statuses.filter(holdsSeat)).toEqual(['PENDING', 'CONFIRMED'])
  expect(statuses.filter(isLive)).toEqual(['PENDING', 'CONFIRMED', 'WAITLISTED'])
})

it('asks for approval where the type requires it', () => {
  expect([seatedAs({ requiresApproval: true }), seatedAs({ requiresApproval: false })]).toEqual([
    'PENDING',
    'CONFIRMED',
  ])
})

it('has no free seat when the capacity was lowered under what is taken', () => {
  expect([freeSeats({ capacity: 5, taken: 2 }), freeSeats({ capacity: 1, taken: 2 })]).toEqual([3, 0])
})
