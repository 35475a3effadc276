/** Crockford's base 32: no I, L, O, U, so that a code can be read aloud. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const bodyLength = 26

/** The first character tells how the rest is read; a new scheme gets a new one. */
const version = 'R'

/** Value of a character in ISO/IEC 7064 MOD 1271-36: 0 to 9, then A to Z. */
function weightOf(character: string): number {
  return Number.parseInt(character, 36)
}

function remainder(text: string): number {
  let sum = 0
  for (const character of text) sum = (sum * 36 + weightOf(character)) % 1271
  return sum
}

/** The two check characters of ISO/IEC 7064 MOD 1271-36: they catch every wrong character and every swap of neighbours. */
export function checkCharacters(text: string): string {
  const check = (1 - remainder(`${text}00`) + 1271) % 1271
  return (Math.floor(check / 36).toString(36) + (check % 36).toString(36)).toUpperCase()
}

/**
 * The code in a badge's QR: one version character, 128 bits in 26 characters, two check characters.
 * 29 upper-case alphanumerics fit QR version 2 at level Q.
 */
export function badgeCode(secret: Uint8Array): string {
  if (secret.length !== 16) throw new Error('A badge code needs 16 octets.')
  let number = 0n
  for (const octet of secret) number = (number << 8n) | BigInt(octet)
  let body = ''
  for (let place = 0; place < bodyLength; place += 1) {
    body = alphabet.charAt(Number(number & 31n)) + body
    number >>= 5n
  }
  return version + body + checkCharacters(version + body)
}

/** Whether a scanned or typed text can be a badge code at all: length, alphabet, check characters. */
export function checkBadgeCode(text: string): boolean {
  return /^R[0-9A-HJKMNP-TV-Z]{26}[0-9A-Z]{2}$/.test(text) && remainder(text) === 1
}
