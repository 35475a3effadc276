import { describe, expect, it } from 'vitest'
import { instantOf, isoWithOffset, isTimeZone, wallDay, wallTime } from './zone'

const at = (zone: string, wall: string) => instantOf(zone, wall)?.toISOString()

describe('wall time and instant', () => {
  it('goes there and back in three zones', () => {
    expect(at('Europe/Paris', '2021-09-09T08:30')).toBe('2021-09-09T06:30:00.000Z')
    expect(at('Europe/Paris', '2021-12-09T08:30')).toBe('2021-12-09T07:30:00.000Z')
    expect(at('America/Cayenne', '2021-09-09T08:30')).toBe('2021-09-09T11:30:00.000Z')
    expect(at('Indian/Reunion', '2021-09-09T01:00')).toBe('2021-09-08T21:00:00.000Z')
    expect(wallTime('America/Cayenne', '2021-09-09T11:30:00Z')).toBe('2021-09-09T08:30')
    expect(wallDay('Indian/Reunion', '2021-09-08T21:00:00Z')).toBe('2021-09-09')
  })

  it('moves a time skipped in spring on by the skip', () => {
    expect(at('Europe/Paris', '2026-03-29T02:30')).toBe('2026-03-29T01:30:00.000Z')
    expect(wallTime('Europe/Paris', '2026-03-29T01:30:00Z')).toBe('2026-03-29T03:30')
  })

  it('takes the first of a time that happens twice in autumn', () => {
    expect(at('Europe/Paris', '2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z')
    expect(at('Europe/Paris', '2026-10-25T01:59')).toBe('2026-10-24T23:59:00.000Z')
    expect(at('Europe/Paris', '2026-10-25T03:00')).toBe('2026-10-25T02:00:00.000Z')
  })

  it('refuses what is not a time', () => {
    expect(instantOf('Europe/Paris', '2026-02-30T10:00')).toBeNull()
    expect(instantOf('Europe/Paris', '2026-02-03')).toBeNull()
    expect(instantOf('Europe/Paris', '2026-02-03T25:00')).toBeNull()
  })

  it('writes the offset of the zone', () => {
    expect(isoWithOffset('Europe/Paris', '2021-09-09T06:30:00Z')).toBe('2021-09-09T08:30:00+02:00')
    expect(isoWithOffset('America/Cayenne', '2021-09-09T11:30:00Z')).toBe('2021-09-09T08:30:00-03:00')
    expect(isoWithOffset('Asia/Kolkata', '2021-09-09T00:00:00Z')).toBe('2021-09-09T05:30:00+05:30')
  })

  it('knows a zone from a word', () => {
    expect(isTimeZone('America/Cayenne')).toBe(true)
    expect(isTimeZone('Paris')).toBe(false)
    expect(isTimeZone('Europe/Nowhere')).toBe(false)
  })
})
