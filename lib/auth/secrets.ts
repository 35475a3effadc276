import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import { env } from '../env'

/** What a derived key is for; one purpose never opens another's secrets. */
type Purpose =
  | 'personal-link'
  | 'hat-link'
  | 'hat-calendar'
  | 'badge-code'
  | 'agenda-calendar'
  | 'table-link'
  | 'sit-with'
  | 'sensitive-answer'
  | 'mail-secret'
  | 'attendee-cookie'
  | 'sign-in-cookie'
  | 'form'

const keys = new Map<Purpose, Buffer>()

/** RFC 5869: one key of 32 octets per purpose, from AUTH_SECRET. */
function keyFor(purpose: Purpose): Buffer {
  let key = keys.get(purpose)
  if (!key) {
    key = Buffer.from(hkdfSync('sha256', env().AUTH_SECRET, 'ronde', purpose, 32))
    keys.set(purpose, key)
  }
  return key
}

/**
 * A secret that is never stored: 16 octets (128 bits) that follow from the server's key, an id and its version.
 * Raising the version revokes it.
 */
export function derivedSecret(purpose: Purpose, id: string, version: number): Buffer {
  return createHmac('sha256', keyFor(purpose)).update(`${id}:${version}`).digest().subarray(0, 16)
}

/** What is kept of a secret: SHA-256, base64url. Secrets have at least 128 bits, so no salt is needed. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/** 128 bits (or more) of randomness, base64url. */
export function randomSecret(octets = 16): string {
  return randomBytes(octets).toString('base64url')
}

/** AES-256-GCM: nonce (12), tag (16), ciphertext; base64url. `context` must be given again to open. */
export function seal(purpose: Purpose, context: string, text: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce).setAAD(Buffer.from(context))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** Opens what `seal` closed; null when it was altered, moved to another context or sealed by another key. */
export function unseal(purpose: Purpose, context: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < 28) return null
  const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), bytes.subarray(0, 12))
  decipher.setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(12, 28))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

/** `text.signature`: readable, not forgeable. */
export function sign(purpose: Purpose, text: string): string {
  return `${text}.${createHmac('sha256', keyFor(purpose)).update(text).digest('base64url')}`
}

/** The text of a signed value; null when the signature does not fit. */
export function verify(purpose: Purpose, signed: string): string | null {
  const dot = signed.lastIndexOf('.')
  if (dot < 0) return null
  const expected = Buffer.from(sign(purpose, signed.slice(0, dot)))
  const given = Buffer.from(signed)
  return expected.length === given.length && timingSafeEqual(expected, given) ? signed.slice(0, dot) : null
}
