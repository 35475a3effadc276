import { describe, expect, it } from 'vitest'
import { timeOrderedId } from './ids'

describe('timeOrderedId', () => {
  it('is a UUID of version 7 that begins with the time', () => {
    const id = timeOrderedId(new Date(0x0123456789ab))
    expect(id).toMatch(/^01234567-89ab-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('keeps the order of one millisecond', () => {
    const at = new Date('2026-11-20T09:00:00Z')
    const ids = Array.from({ length: 2_000 }, () => timeOrderedId(at))
    expect([...ids].sort()).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
