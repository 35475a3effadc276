import { expect, it } from 'vitest'
import { checkBadgeCode } from './badge-code'
import { linkHash, personalLinkToken, ticketCode, ticketHash } from './own-secrets'

it('derives a link and a ticket that can be made again, and change with the version', () => {
  expect(personalLinkToken('a', 1)).toMatch(/^[\w-]{22}$/)
  expect(personalLinkToken('a', 1)).toBe(personalLinkToken('a', 1))
  expect(personalLinkToken('a', 2)).not.toBe(personalLinkToken('a', 1))
  expect(checkBadgeCode(ticketCode('a', 1))).toBe(true)
  expect(ticketCode('a', 2)).not.toBe(ticketCode('a', 1))
})

it('keeps neither of them', () => {
  expect(linkHash('a', 1)).toMatch(/^[\w-]{43}$/)
  expect(linkHash('a', 1)).not.toContain(personalLinkToken('a', 1))
  expect(ticketHash('a', 1)).not.toContain(ticketCode('a', 1))
})
