import { derivedSecret, seal, unseal } from '@/lib/auth/secrets'
import { emailKey } from '../shared/fold'

/**
 * What is kept of the address or reference somebody asked to sit with: a keyed hash, the same for everybody who asks for them, so
 * that they find who asks when they register, and nobody else can read who was asked for.
 */
export function askedKey(workshopId: string, name: string): string {
  return derivedSecret('sit-with', `${workshopId}:${emailKey(name)}`, 1).toString('base64url')
}

/** The address, for the asker to read again. */
export function sealAsked(workshopId: string, askerId: string, email: string): string {
  return seal('sit-with', `${workshopId}:${askerId}`, email.trim())
}

/** Opens it; null when it was moved to another workshop or asker. */
export function readAsked(workshopId: string, askerId: string, sealed: string): string | null {
  return unseal('sit-with', `${workshopId}:${askerId}`, sealed)
}
