import { db, type Tx, write } from '@/lib/db/client'
import { freeTableSeat } from './seat-writing'
import { tellWorkshop } from './workshop-change'

/** Frees seats to come of the published plan whose people no longer come to the forum. */
async function freeLeftSeats(tx: Tx): Promise<string[]> {
  const left = await tx.seat.findMany({
    where: {
      plan: { published: { frozenAt: null } },
      registration: { status: { not: 'CONFIRMED' } },
    },
    select: {
      planId: true,
      round: true,
      tableId: true,
      registrationId: true,
      plan: { select: { workshopId: true, workshop: { select: { roundReached: true } } } },
    },
    orderBy: [{ planId: 'asc' }, { round: 'asc' }, { tableId: 'asc' }],
    take: 500,
  })
  const freed = left.filter(({ round, plan }) => round > plan.workshop.roundReached)
  for (const { planId, round, tableId, registrationId } of freed) {
    const { count } = await tx.seat.deleteMany({ where: { planId, round, registrationId, tableId } })
    if (count === 1) await freeTableSeat(tx, { planId, round, tableId })
  }
  return [...new Set(freed.map(({ plan }) => plan.workshopId))]
}

/** Forgets what is left at the tables of people who were erased: wishes, requests, what is in their hand. */
async function forgetErased(tx: Tx): Promise<void> {
  const gone = { erasedAt: { not: null } }
  await tx.wish.deleteMany({ where: { registration: gone } })
  await tx.sitWith.deleteMany({ where: { OR: [{ asker: gone }, { agreed: gone }] } })
  await tx.keepApart.deleteMany({ where: { OR: [{ first: gone }, { second: gone }] } })
  await tx.seatLock.deleteMany({ where: { registration: gone } })
  await tx.tableRole.deleteMany({ where: { registration: gone } })
  await tx.card.updateMany({ where: { author: gone }, data: { authorId: null } })
  await tx.card.updateMany({ where: { holder: gone }, data: { holderId: null } })
}

/** Whoever took a place over has wishes of their own: those made before are not theirs. */
async function forgetFormerHolders(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "Wish" WHERE "updatedById" IS NULL AND EXISTS (
      SELECT 1 FROM "Registration"
      WHERE "Registration"."id" = "Wish"."registrationId" AND "Registration"."confirmedAt" > "Wish"."updatedAt")`
  await tx.$executeRaw`
    DELETE FROM "SitWith" WHERE EXISTS (
      SELECT 1 FROM "Registration"
      WHERE ("Registration"."id" = "SitWith"."askerId" AND "Registration"."confirmedAt" > "SitWith"."createdAt")
         OR ("Registration"."id" = "SitWith"."agreedId" AND "Registration"."confirmedAt" > "SitWith"."agreedAt"))`
}

/** Deletes who needed a table within reach, on the same day as the access answers of the forum. */
async function forgetAccess(tx: Tx, at: Date): Promise<void> {
  const day = 86_400_000
  const forums = await tx.forum.findMany({
    where: { endsAt: { lt: at }, workshops: { some: { wishes: { some: { needsAccess: { not: null } } } } } },
    select: { id: true, endsAt: true, sensitiveDays: true },
  })
  const due = forums.filter(({ endsAt, sensitiveDays }) => endsAt.getTime() + sensitiveDays * day <= at.getTime())
  const where = { workshop: { forumId: { in: due.map(({ id }) => id) } } }
  if (due.length > 0) await tx.wish.updateMany({ where, data: { needsAccess: null } })
}

/** What time and other chapters leave behind at the tables; run every minute. */
export async function tidyWorkshops(at: Date): Promise<void> {
  if ((await db().workshop.count()) === 0) return
  const freed = await write(async (tx) => {
    await forgetErased(tx)
    await forgetFormerHolders(tx)
    await forgetAccess(tx, at)
    return freeLeftSeats(tx)
  })
  for (const workshopId of freed) tellWorkshop(workshopId, 'seats')
}
