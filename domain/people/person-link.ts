import { derivedSecret, hashSecret } from '@/lib/auth/secrets'

/** The token in the personal link of whoever wears a hat: 22 characters; raising the version revokes it. */
export function hatLinkToken(personId: string, version: number): string {
  return derivedSecret('hat-link', personId, version).toString('base64url')
}

/** What is kept of the personal link. */
export function hatLinkHash(personId: string, version: number): string {
  return hashSecret(hatLinkToken(personId, version))
}

/** The token in the address of the subscribed calendar, which many programs may see: it opens nothing else. */
export function hatCalendarToken(personId: string, version: number): string {
  return derivedSecret('hat-calendar', personId, version).toString('base64url')
}
