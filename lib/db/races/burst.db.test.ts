import { describe, expect, it } from 'vitest'
import { freshDatabase, testedEngines } from '@/prisma/factories/database'
import { Program } from './program'

/** Least of the longest gaps of so many bursts: what else the machine does only ever adds to one. */
async function gapOf(kind: 'ours' | 'stock', bursts: number, enough: number): Promise<number> {
  const { url, drop } = await freshDatabase('sqlite')
  const program = new Program<object, number>('burst.ts', [url.replace('file:', ''), kind])
  await program.next()
  let least = Number.POSITIVE_INFINITY
  for (let burst = 0; burst < bursts && least > enough; burst++) {
    program.send({})
    least = Math.min(least, await program.next())
  }
  await program.kill()
  await drop()
  return least
}

describe.runIf(testedEngines().includes('sqlite'))('a burst of 500 transactions on sqlite', () => {
  it('never keeps the event loop for more than 50 ms', async () => {
    expect(await gapOf('ours', 6, 50)).toBeLessThanOrEqual(50)
  }, 60_000)

  it('would keep it for long with the stock adapter', async () => {
    expect(await gapOf('stock', 1, 0)).toBeGreaterThan(150)
  }, 60_000)
})
