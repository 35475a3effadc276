import { randomBytes } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { badgeCode, checkBadgeCode, checkCharacters } from './badge-code'

const sixteen = fc.uint8Array({ minLength: 16, maxLength: 16 })

it('computes the check characters of the standard’s example', () => {
  expect(checkCharacters('ISO79')).toBe('3W')
})

it('writes 128 bits in 29 upper-case alphanumerics', () => {
  expect(badgeCode(new Uint8Array(16))).toMatch(/^R0{26}[0-9A-Z]{2}$/)
  expect(badgeCode(new Uint8Array(16).fill(255))).toMatch(/^R7Z{25}[0-9A-Z]{2}$/)
  expect(() => badgeCode(new Uint8Array(15))).toThrow()
})

it('gives different secrets different codes, all of them good', () => {
  fc.assert(
    fc.property(sixteen, sixteen, (a, b) => {
      expect(checkBadgeCode(badgeCode(a))).toBe(true)
      expect(badgeCode(a) === badgeCode(b)).toBe(Buffer.from(a).equals(Buffer.from(b)))
    }),
  )
})

it('notices every wrong character and every swap of neighbours', () => {
  const code = badgeCode(randomBytes(16))
  for (const place of Array.from({ length: 29 }, (_, index) => index)) {
    for (const character of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
      const wrong = code.slice(0, place) + character + code.slice(place + 1)
      if (wrong !== code) expect(checkBadgeCode(wrong), `${character} at ${place}`).toBe(false)
    }
    const swapped = code.slice(0, place) + code.charAt(place + 1) + code.charAt(place) + code.slice(place + 2)
    if (swapped !== code) expect(checkBadgeCode(swapped), `swap at ${place}`).toBe(false)
  }
})

it('refuses what is not a badge code', () => {
  for (const text of ['', 'https://example.org', badgeCode(randomBytes(16)).toLowerCase()]) {
    expect(checkBadgeCode(text)).toBe(false)
  }
})
