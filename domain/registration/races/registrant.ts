import { randomUUID } from 'node:crypto'
import { db, openDatabase } from '@/lib/db/client'
import { Prisma, type PrismaClient } from '@/lib/db/generated/sqlite/client'
import { register } from '../commands/register'

/** `guarded`: the product as it is. Otherwise people look whether there is a seat and then take one without a guard. */
export type Rush = { forumId: string; typeId: string; quotaId: string; people: number; guarded: boolean; at: string }
export type RushReport = Record<string, number>

const guard = / AND "taken" < "capacity"/

/** The same client, whose writes do not look at how many seats are taken. */
function unguarded(client: PrismaClient) {
  return client.$extends({
    query: {
      $executeRaw({ args, query }) {
        return query(
          Prisma.sql(
            args.strings.map((part) => part.replace(guard, '')),
            ...args.values,
          ),
        )
      },
    },
  })
}

/** Every second person would rather be told than wait. */
async function arrive({ forumId, typeId, quotaId, guarded, at }: Rush, number: number): Promise<string> {
  if (!guarded) {
    const quota = await db().quota.findUniqueOrThrow({ where: { id: quotaId } })
    if (quota.taken >= quota.capacity) return 'quota-full'
  }
  const values = {
    typeId,
    givenName: 'Alix',
    familyName: `Person ${number}`,
    email: `${randomUUID()}@example.org`,
    joinWaitingList: number % 2 === 0,
    idempotencyKey: randomUUID(),
    locale: 'fr' as const,
  }
  const result = await register(forumId, values, { source: 'public', at: new Date(at) })
  return result.ok ? result.value.outcome : result.error
}

async function rush(order: Rush): Promise<RushReport> {
  const arrivals = Array.from({ length: order.people }, (_, number) => arrive(order, number))
  const report: RushReport = {}
  for (const outcome of await Promise.allSettled(arrivals)) {
    const told = outcome.status === 'fulfilled' ? outcome.value : `failed: ${String(outcome.reason)}`
    report[told] = (report[told] ?? 0) + 1
  }
  return report
}

const [url = '', guarded] = process.argv.slice(2)
await openDatabase(url)
if (guarded === 'unguarded') {
  const shared = globalThis as unknown as Record<symbol, { open: { client: unknown } }>
  const state = shared[Symbol.for('ronde.db')]
  if (state) state.open.client = unguarded(db())
}
process.on('message', (order: Rush) => void rush(order).then((report) => process.send?.(report)))
process.send?.({} satisfies RushReport)
