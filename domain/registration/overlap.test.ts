import { describe, expect, it } from 'vitest'
import { overlaps, type Span } from './overlap'

const at = (time: string) => new Date(`2027-03-11T${time}:00Z`)
const span = (from: string, to?: string): Span => ({ startsAt: at(from), endsAt: to ? at(to) : null })

describe('overlaps', () => {
  it('counts the first minute in and the last one out', () => {
    const visit = span('10:00', '11:00')
    for (const [other, clash] of [
      [span('09:00', '10:00'), false],
      [span('09:00', '10:01'), true],
      [span('10:15', '10:30'), true],
      [span('10:59', '12:00'), true],
      [span('11:00', '12:00'), false],
      [visit, true],
    ] as const) {
      expect([overlaps(visit, other), overlaps(other, visit)]).toEqual([clash, clash])
    }
  })

  it('takes a session without an end as a moment', () => {
    expect(overlaps(span('10:00'), span('10:00', '11:00'))).toBe(true)
    expect(overlaps(span('11:00'), span('10:00', '11:00'))).toBe(false)
    expect(overlaps(span('10:00'), span('10:00'))).toBe(true)
    expect(overlaps(span('10:00'), span('10:01'))).toBe(false)
  })
})
