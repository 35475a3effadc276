import { randomBytes } from 'node:crypto'

/** A UUID of version 7 (RFC 9562): 48 bits of time in milliseconds, then randomness, so that new rows lie together. */
export function timeOrderedId(at: Date): string {
  const octets = randomBytes(16)
  octets.writeUIntBE(at.getTime(), 0, 6)
  octets.writeUInt8((octets.readUInt8(6) & 0x0f) | 0x70, 6)
  octets.writeUInt8((octets.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = octets.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
