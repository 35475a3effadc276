/** Reads a property of anything. */
function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}

/**
 * Whether another attempt may succeed: two writers met. Prisma shows it in four shapes: P2034; an adapter's error
 * without a code, at COMMIT; P2010 around PostgreSQL's 40001 or 40P01; P1008 (SQLite is busy) and P2028 (no turn in time).
 */
export function isConflict(error: unknown): boolean {
  const code = field(error, 'code')
  if (code === 'P2034' || code === 'P1008' || code === 'P2028') return true
  const cause = field(error, 'cause') ?? field(field(field(error, 'meta'), 'driverAdapterError'), 'cause')
  const kind = field(cause, 'kind')
  if (kind === 'TransactionWriteConflict' || kind === 'SocketTimeout') return true
  const original = field(cause, 'originalCode')
  return original === '40001' || original === '40P01'
}

/** Milliseconds before attempt 2, 3, …: doubling from 10 to 640, half of it by chance. */
function pause(attempt: number): number {
  return Math.min(10 * 2 ** (attempt - 1), 640) * (0.5 + Math.random() / 2)
}

/** Runs `work` again while it meets other writers, at most `attempts` times. It must be safe to run twice. */
export async function withRetry<T>(work: () => Promise<T>, attempts = 8): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt >= attempts || !isConflict(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, pause(attempt)))
    }
  }
}
