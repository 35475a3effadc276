import { randomBytes } from 'node:crypto'

const latest = { time: 0, count: 0 }

/** Twelve bits that grow within one millisecond, from a random beginning (RFC 9562, 6.2, method 1). */
function countWithin(time: number): number {
  latest.count = time === latest.time ? (latest.count + 1) & 0xfff : randomBytes(2).readUInt16BE() & 0x7ff
  latest.time = time
  return latest.count
}

/**
 * A UUID of version 7 (RFC 9562): 48 bits of time in milliseconds, then randomness, so that new rows lie together.
 * Those of one process and one millisecond are in the order they were made.
 */
export function timeOrderedId(at: Date): string {
  const octets = randomBytes(16)
  octets.writeUIntBE(at.getTime(), 0, 6)
  octets.writeUInt16BE(0x7000 | countWithin(at.getTime()), 6)
  octets.writeUInt8((octets.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = octets.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
