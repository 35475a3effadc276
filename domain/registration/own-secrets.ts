import { timingSafeEqual } from 'node:crypto'
import { derivedSecret, hashSecret } from '@/lib/auth/secrets'
import { badgeCode } from './badge-code'

/** The token in the personal link: 22 characters that follow from the server's key; raising the version revokes it. */
export function personalLinkToken(registrationId: string, version: number): string {
  return derivedSecret('personal-link', registrationId, version).toString('base64url')
}

/** The code in the ticket's QR: 29 characters; raising the version makes the old ticket worthless. */
export function ticketCode(registrationId: string, version: number): string {
  return badgeCode(derivedSecret('badge-code', registrationId, version))
}

/** What is kept of the personal link. */
export function linkHash(registrationId: string, version: number): string {
  return hashSecret(personalLinkToken(registrationId, version))
}

/** What is kept of the ticket. */
export function ticketHash(registrationId: string, version: number): string {
  return hashSecret(ticketCode(registrationId, version))
}

const idOctets = 16

/**
 * The token in the address of a subscribed agenda: 43 characters, the registration's id and a secret that follows from
 * the server's key. It opens the calendar and nothing else; raising the version revokes it.
 */
export function calendarToken(registrationId: string, version: number): string {
  const id = Buffer.from(registrationId.replaceAll('-', ''), 'hex')
  return Buffer.concat([id, derivedSecret('agenda-calendar', registrationId, version)]).toString('base64url')
}

/** The registration a calendar's token names, proven or not; null for what cannot be such a token. */
export function namedInCalendarToken(token: string): string | null {
  const octets = Buffer.from(token, 'base64url')
  if (octets.length !== 2 * idOctets || octets.toString('base64url') !== token) return null
  const hex = octets.subarray(0, idOctets).toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** Whether a token opens the calendar of this registration in this version. */
export function opensCalendar(token: string, registrationId: string, version: number): boolean {
  const [given, good] = [Buffer.from(token), Buffer.from(calendarToken(registrationId, version))]
  return given.length === good.length && timingSafeEqual(given, good)
}
