import { describe, expect, it } from 'vitest'
import { nextInLine, seatLabel } from './session-line'

const at = (time: string) => new Date(`2027-03-11T${time}:00Z`)
const visit = { startsAt: at('10:00'), endsAt: at('11:00') }
const waiting = (signUpId: string, ...seats: [string, string][]) => ({
  signUpId,
  confirmed: true,
  seats: seats.map(([from, to]) => ({ startsAt: at(from), endsAt: at(to) })),
})

describe('nextInLine', () => {
  const line = [
    waiting('busy', ['10:30', '12:00']),
    { ...waiting('unsure'), confirmed: false },
    waiting('before', ['09:00', '10:00']),
    waiting('last'),
  ]
  const chosen = (free: number) => nextInLine(line, visit, free).map(({ signUpId }) => signUpId)

  it('is the first who can use the seat', () => {
    expect(chosen(1)).toEqual(['before'])
    expect(chosen(5)).toEqual(['before', 'last'])
  })

  it('is nobody when nothing is free, even below nothing', () => {
    expect([chosen(0), chosen(-2)]).toEqual([[], []])
  })
})

describe('seatLabel', () => {
  it('says few from three seats, or from a tenth', () => {
    const label = (capacity: number, taken: number) => seatLabel({ capacity, taken })
    expect([label(12, 8), label(12, 9), label(12, 12), label(12, 14)]).toEqual(['open', 'few', 'full', 'full'])
    expect([label(100, 89), label(100, 90)]).toEqual(['open', 'few'])
  })
})
