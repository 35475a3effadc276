import { describe, expect, it } from 'vitest'
import { isConflict, withRetry } from './retry'

const shapes = {
  'a conflict that Prisma names': { code: 'P2034' },
  'a conflict at COMMIT, without a code': { name: 'DriverAdapterError', cause: { kind: 'TransactionWriteConflict' } },
  'a deadlock in raw SQL': { code: 'P2010', meta: { driverAdapterError: { cause: { originalCode: '40P01' } } } },
  'a serialisation failure in raw SQL': {
    code: 'P2010',
    meta: { driverAdapterError: { cause: { originalCode: '40001' } } },
  },
  'a busy SQLite': { code: 'P1008' },
  'no turn in time': { code: 'P2028' },
}

describe('isConflict', () => {
  it.each(Object.entries(shapes))('knows %s', (_, error) => {
    expect(isConflict(error)).toBe(true)
  })

  it('knows nothing else', () => {
    for (const error of [new Error('bug'), { code: 'P2002' }, { code: 'P2010', meta: {} }, null, 'P2034']) {
      expect(isConflict(error)).toBe(false)
    }
  })
})

describe('withRetry', () => {
  /** Fails so many times, then says how often it was called. */
  const failing = (times: number, error: unknown) => {
    let calls = 0
    return async () => {
      calls++
      if (calls <= times) throw error
      return calls
    }
  }

  it('tries again while writers meet', async () => {
    expect(await withRetry(failing(2, shapes['a busy SQLite']))).toBe(3)
  })

  it('gives up after its attempts, with the last error', async () => {
    await expect(withRetry(failing(2, shapes['no turn in time']), 2)).rejects.toEqual({ code: 'P2028' })
  })

  it('does not try a bug again', async () => {
    await expect(withRetry(failing(1, new Error('bug')))).rejects.toThrow('bug')
  })
})
