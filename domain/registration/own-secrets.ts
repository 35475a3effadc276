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
