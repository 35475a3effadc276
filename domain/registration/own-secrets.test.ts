import { expect, it } from 'vitest'
import { timeOrderedId } from '@/lib/ids'
import { checkBadgeCode } from './badge-code'
import {
  calendarToken,
  linkHash,
  namedInCalendarToken,
  opensCalendar,
  personalLinkToken,
  ticketCode,
  ticketHash,
} from './own-secrets'

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

it('makes the address of a calendar, which names its registration and opens in its version alone', () => {
  const [id, other] = [timeOrderedId(new Date('2027-03-01T08:00:00Z')), timeOrderedId(new Date('2027-03-02T08:00:00Z'))]
  const token = calendarToken(id, 1)
  expect(token).toMatch(/^[\w-]{43}$/)
  expect(token).not.toContain(personalLinkToken(id, 1))
  expect(namedInCalendarToken(token)).toBe(id)
  expect([opensCalendar(token, id, 1), opensCalendar(token, id, 2), opensCalendar(token, other, 1)]).toEqual([
    true,
    false,
    false,
  ])
  for (const wrong of ['', 'agenda', token.slice(1), `${token}A`]) expect(namedInCalendarToken(wrong)).toBeNull()
})
