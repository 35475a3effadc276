import { db, openDatabase } from '@/lib/db/client'
import { Prisma, type PrismaClient } from '@/lib/db/generated/sqlite/client'
import { type OwnRegistration, proven } from '../../shared/scope'
import { seatMyself } from '../commands/late-arrival'

/** Who walks in, all at once, without a table. */
export type Rush = { forumId: string; workshopId: string; registrationIds: string[]; at: string }
/** What each was told: "seated", or why not. */
export type RushReport = string[]

/** The same client, whose writes do not look at how many seats a table has. */
function unguarded(client: PrismaClient) {
  return client.$extends({
    query: {
      $executeRaw({ args, query }) {
        if (!args.strings.some((part) => part.includes('UPDATE "TableFill" SET "taken" = "taken" + 1')))
          return query(args)
        const [planId, round, tableId] = args.values
        return query(Prisma.sql`
          UPDATE "TableFill" SET "taken" = "taken" + 1
          WHERE "planId" = ${planId} AND "round" = ${round} AND "tableId" = ${tableId}`)
      },
    },
  })
}

async function arrive({ registrationIds, at, ...where }: Rush): Promise<RushReport> {
  const told = await Promise.allSettled(
    registrationIds.map(async (registrationId) => {
      const own = proven<OwnRegistration>({ registrationId, forumId: where.forumId })
      const result = await seatMyself(own, where.workshopId, { at: new Date(at) })
      return result.ok ? 'seated' : result.error
    }),
  )
  return told.map((one) => (one.status === 'fulfilled' ? one.value : `failed: ${String(one.reason)}`))
}

const [url = '', guarded] = process.argv.slice(2)
await openDatabase(url)
if (guarded === 'unguarded') {
  const shared = globalThis as unknown as Record<symbol, { open: { client: unknown } }>
  const state = shared[Symbol.for('ronde.db')]
  if (state) state.open.client = unguarded(db())
}
process.on('message', (order: Rush) => void arrive(order).then((report) => process.send?.(report)))
process.send?.([] satisfies RushReport)
