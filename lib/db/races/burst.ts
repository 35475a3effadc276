import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaClient } from '../generated/sqlite/client'
import { sqliteAdapter } from '../sqlite-adapter'
import { at } from './stage'

const [file = '', kind] = process.argv.slice(2)
const adapter = kind === 'stock' ? new PrismaBetterSqlite3({ url: file }) : sqliteAdapter(file)
const client = new PrismaClient({ adapter })

/**
 * Longest time in milliseconds that 500 transactions at once kept timers waiting. A stretch counts for the processor time
 * it used when that is less than the time that passed: what other programs take away is not ours.
 */
async function longestGap(): Promise<number> {
  const reading = () => ({ passed: performance.now(), used: process.cpuUsage() })
  let longest = 0
  let last = reading()
  const tick = () => {
    const used = process.cpuUsage(last.used)
    longest = Math.max(longest, Math.min(performance.now() - last.passed, (used.user + used.system) / 1000))
    last = reading()
  }
  const timer = setInterval(tick, 1)
  const one = () =>
    client.$transaction(
      async (tx) => {
        const series = await tx.series.create({ data: { slug: crypto.randomUUID(), name: {}, createdAt: at } })
        await tx.series.update({ where: { id: series.id }, data: { name: { en: 'Tour' } } })
      },
      { maxWait: 30_000, timeout: 30_000 },
    )
  await Promise.allSettled(Array.from({ length: 500 }, one))
  tick()
  clearInterval(timer)
  return longest
}

await client.$queryRaw`SELECT 1`
process.on('message', () => void longestGap().then((gap) => process.send?.(gap)))
process.send?.(0)
