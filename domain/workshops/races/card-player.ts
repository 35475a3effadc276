import { db, openDatabase } from '@/lib/db/client'
import { Prisma, type PrismaClient } from '@/lib/db/generated/sqlite/client'
import { type OwnRegistration, proven } from '../../shared/scope'
import { swapCard } from '../commands/cards'

/** Everybody of a process swaps at once, each one card of their hand against one of the table. */
export type Swaps = {
  forumId: string
  workshopId: string
  swaps: { registrationId: string; give: string; take: string }[]
}
/** What each was told: "swapped", or why not. */
export type SwapReport = string[]

/** The same client, whose swaps do not look whether the card still lies on the table. */
function careless(client: PrismaClient) {
  return client.$extends({
    query: {
      $executeRaw({ args, query }) {
        if (!args.strings.some((part) => part.includes('"holderId" IS NULL'))) return query(args)
        const [holder, card, table] = args.values
        return query(Prisma.sql`
          UPDATE "Card" SET "holderId" = ${holder} WHERE "id" = ${card} AND "tableId" = ${table}`)
      },
    },
  })
}

async function play({ forumId, workshopId, swaps }: Swaps): Promise<SwapReport> {
  const told = await Promise.allSettled(
    swaps.map(async ({ registrationId, ...cards }) => {
      const result = await swapCard(proven<OwnRegistration>({ registrationId, forumId }), workshopId, cards)
      return result.ok ? 'swapped' : result.error
    }),
  )
  return told.map((one) => (one.status === 'fulfilled' ? one.value : `failed: ${String(one.reason)}`))
}

const [url = '', guarded] = process.argv.slice(2)
await openDatabase(url)
if (guarded === 'careless') {
  const shared = globalThis as unknown as Record<symbol, { open: { client: unknown } }>
  const state = shared[Symbol.for('ronde.db')]
  if (state) state.open.client = careless(db())
}
process.on('message', (order: Swaps) => void play(order).then((report) => process.send?.(report)))
process.send?.([] satisfies SwapReport)
