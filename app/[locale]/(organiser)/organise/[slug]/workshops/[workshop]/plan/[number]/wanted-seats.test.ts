import { expect, it } from 'vitest'
import { wantedSeats } from './wanted-seats'

const seats = [
  { round: 1, registrationId: 'a', tableId: 't1' },
  { round: 2, registrationId: 'a', tableId: 't2' },
]

it('asks for one seat, or for two who change', () => {
  expect(wantedSeats(seats, { round: 2, person: 'a', place: 't3' })).toEqual([
    { registrationId: 'a', round: 2, tableId: 't3' },
  ])
  expect(wantedSeats(seats, { round: 1, person: 'a', place: 't3 b' })).toEqual([
    { registrationId: 'a', round: 1, tableId: 't3' },
    { registrationId: 'b', round: 1, tableId: 't1' },
  ])
})
