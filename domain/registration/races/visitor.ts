import { db, openDatabase } from '@/lib/db/client'
import { Prisma, type PrismaClient } from '@/lib/db/generated/sqlite/client'
import { type OwnRegistration, proven } from '../../shared/scope'
import { signUp } from '../commands/sign-ups'

/** Who wants a seat in which session, all at once. */
export type Wish = { forumId: string; registrationId: string; sessionId: string }
export type Visit = { wishes: Wish[]; at: string }
/** What each was told: "SEATED", "WAITING 3", or why not. */
export type VisitReport = string[]

/** What a run may leave out: the look at the capacity, or the locks that keep one person from two seats. */
export type Careless = 'nothing' | 'capacity' | 'locks'

const capacity = / AND \("capacity" IS NULL OR "seatsTaken" < "capacity"\)/

function careless(client: PrismaClient, left: Careless) {
  return client.$extends({
    query: {
      $executeRaw({ args, query }) {
        const locks = args.strings.some((part) => part.includes('SET "registrationCounter"'))
        if (left === 'locks' && locks) return Promise.resolve(1)
        if (left !== 'capacity') return query(args)
        return query(
          Prisma.sql(
            args.strings.map((part) => part.replace(capacity, '')),
            ...args.values,
          ),
        )
      },
      registration: {
        updateMany({ args, query }) {
          return left === 'locks' ? Promise.resolve({ count: 1 }) : query(args)
        },
      },
    },
  })
}

async function ask({ sessionId, ...own }: Wish, at: Date): Promise<string> {
  const result = await signUp(proven<OwnRegistration>(own), sessionId, { at })
  if (!result.ok) return result.error
  return [result.value.status, result.value.position ?? ''].join(' ').trim()
}

async function visit({ wishes, at }: Visit): Promise<VisitReport> {
  const told = await Promise.allSettled(wishes.map((wish) => ask(wish, new Date(at))))
  return told.map((one) => (one.status === 'fulfilled' ? one.value : `failed: ${String(one.reason)}`))
}

const [url = '', left = 'nothing'] = process.argv.slice(2)
await openDatabase(url)
if (left !== 'nothing') {
  const shared = globalThis as unknown as Record<symbol, { open: { client: unknown } }>
  const state = shared[Symbol.for('ronde.db')]
  if (state) state.open.client = careless(db(), left as Careless)
}
process.on('message', (order: Visit) => void visit(order).then((report) => process.send?.(report)))
process.send?.([] satisfies VisitReport)
