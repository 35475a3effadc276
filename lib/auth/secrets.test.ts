import { describe, expect, it } from 'vitest'
import { derivedSecret, hashSecret, randomSecret, seal, sign, unseal, verify } from './secrets'

describe('derivedSecret', () => {
  it('is the same for the same id and version, 128 bits long', () => {
    const secret = derivedSecret('personal-link', 'a', 1)
    expect(secret).toHaveLength(16)
    expect(derivedSecret('personal-link', 'a', 1)).toEqual(secret)
  })

  it('is another one for another version, id or purpose', () => {
    const all = [
      derivedSecret('personal-link', 'a', 1),
      derivedSecret('personal-link', 'a', 2),
      derivedSecret('personal-link', 'b', 1),
      derivedSecret('badge-code', 'a', 1),
    ].map((secret) => secret.toString('hex'))
    expect(new Set(all).size).toBe(4)
  })
})

describe('seal', () => {
  it('opens with the same purpose and context only', () => {
    const sealed = seal('sensitive-answer', 'r1:DIET', 'sans gluten')
    expect(sealed).not.toContain('gluten')
    expect(unseal('sensitive-answer', 'r1:DIET', sealed)).toBe('sans gluten')
    expect(unseal('sensitive-answer', 'r2:DIET', sealed)).toBeNull()
    expect(unseal('mail-secret', 'r1:DIET', sealed)).toBeNull()
  })

  it('notices every altered octet', () => {
    const bytes = Buffer.from(seal('mail-secret', 'c', 'text'), 'base64url')
    for (let i = 0; i < bytes.length; i++) {
      const altered = Buffer.from(bytes)
      altered.writeUInt8(altered.readUInt8(i) ^ 1, i)
      expect(unseal('mail-secret', 'c', altered.toString('base64url'))).toBeNull()
    }
    expect(unseal('mail-secret', 'c', '')).toBeNull()
  })
})

describe('sign', () => {
  it('is read back, and refused when altered', () => {
    const signed = sign('attendee-cookie', 'a:1,b:2')
    expect(verify('attendee-cookie', signed)).toBe('a:1,b:2')
    expect(verify('attendee-cookie', signed.replace('a:1', 'a:2'))).toBeNull()
    expect(verify('form', signed)).toBeNull()
    expect(verify('form', 'nothing')).toBeNull()
  })
})

describe('randomSecret', () => {
  it('has at least 128 bits and is never the same', () => {
    expect(Buffer.from(randomSecret(), 'base64url')).toHaveLength(16)
    expect(randomSecret()).not.toBe(randomSecret())
    expect(hashSecret('a')).toHaveLength(43)
  })
})
