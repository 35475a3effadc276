import { createHash, randomBytes } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/**
 * How many times within how many seconds. A room of people registers from behind one address,
 * so limits per address are wide where the public writes; sign-in is narrow.
 */
const rules = {
  action: { points: 240, duration: 60, loopback: false },
  registration: { points: 120, duration: 60, loopback: false },
  'token-page': { points: 60, duration: 60, loopback: false },
  'personal-link': { points: 30, duration: 600, loopback: false },
  'personal-link-address': { points: 5, duration: 900, loopback: true },
  'sign-in': { points: 60, duration: 600, loopback: true },
  'sign-in-address': { points: 5, duration: 900, loopback: true },
} as const

export type LimitName = keyof typeof rules

/** Keys are kept in memory as hashes with a salt of this process, so they name nobody. */
const salt = randomBytes(16)

const shared = globalThis as typeof globalThis & { rondeLimiters?: Map<LimitName, RateLimiterMemory> }
shared.rondeLimiters ??= new Map()
const limiters = shared.rondeLimiters

function limiterFor(name: LimitName): RateLimiterMemory {
  let limiter = limiters.get(name)
  if (!limiter) {
    limiter = new RateLimiterMemory({ keyPrefix: name, points: rules[name].points, duration: rules[name].duration })
    limiters.set(name, limiter)
  }
  return limiter
}

/** A person has a whole /64 of IPv6 addresses: they count as one. */
export function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.split('::')
  const before = head.split(':').filter(Boolean)
  const after = (tail ?? '').split(':').filter(Boolean)
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length
  return [...before, ...Array<string>(Math.max(0, zeros)).fill('0'), ...after].slice(0, 4).join(':')
}

/** Whether the address is this machine's own. */
export function isLoopback(address: string): boolean {
  const plain = address.replace(/^::ffff:/, '')
  return plain === '::1' || /^127\.\d+\.\d+\.\d+$/.test(plain)
}

/**
 * Counts one use. True when it is within the limit.
 * @param key the client's network address, or an e-mail address for the rules that end in "address"
 */
export async function withinLimit(name: LimitName, key: string): Promise<boolean> {
  if (!rules[name].loopback && isLoopback(key)) return true
  const counted = createHash('sha256')
    .update(salt)
    .update(key.includes('@') ? key : network(key))
    .digest('base64url')
  try {
    await limiterFor(name).consume(counted)
    return true
  } catch (error) {
    if (error instanceof RateLimiterRes) return false
    throw error
  }
}
