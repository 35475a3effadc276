const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The short name of a registration between people, "7KQ4-M2", from 4 random octets. Not a secret. */
export function referenceFrom(random: Uint8Array): string {
  let number = random.reduce((sum, octet) => sum * 256 + octet, 0)
  let text = ''
  for (let place = 0; place < 6; place += 1) {
    text += alphabet.charAt(number % 32)
    number = Math.floor(number / 32)
  }
  return `${text.slice(0, 4)}-${text.slice(4)}`
}
