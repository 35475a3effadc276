import type { Tx } from '@/lib/db/client'
import { fillsOf, type SeatRow } from '../assignment'

/** Rows a statement writes. */
const rowsAtOnce = 1_000

/** Writes all seats of a new plan, and how many each table has. The tables must have room. */
export async function writeSeats(tx: Tx, planId: string, seats: readonly SeatRow[]): Promise<void> {
  const fills = [...fillsOf(seats).values()]
  await tx.tableFill.createMany({ data: fills.map((fill) => ({ ...fill, planId })) })
  for (let from = 0; from < seats.length; from += rowsAtOnce) {
    await tx.seat.createMany({ data: seats.slice(from, from + rowsAtOnce).map((seat) => ({ ...seat, planId })) })
  }
}

type Place = { planId: string; round: number; tableId: string }

/** Makes sure that a table counts in a plan: one opened after the plan was made has no count yet. */
async function counted(tx: Tx, { planId, round, tableId }: Place): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "TableFill" ("planId", "round", "tableId", "taken") VALUES (${planId}, ${round}, ${tableId}, 0)
    ON CONFLICT ("planId", "round", "tableId") DO NOTHING`
}

/** Takes one seat at a table that is open, if there is one: two who come at once never overfill it. */
export async function takeTableSeat(tx: Tx, place: Place): Promise<boolean> {
  const { planId, round, tableId } = place
  await counted(tx, place)
  const taken = await tx.$executeRaw`
    UPDATE "TableFill" SET "taken" = "taken" + 1
    WHERE "planId" = ${planId} AND "round" = ${round} AND "tableId" = ${tableId}
      AND "taken" < (SELECT "maxSeats" FROM "WorkshopTable" WHERE "id" = ${tableId} AND "closedAt" IS NULL)`
  return taken === 1
}

/** Gives one seat back. */
export async function freeTableSeat(tx: Tx, { planId, round, tableId }: Place): Promise<void> {
  await tx.$executeRaw`
    UPDATE "TableFill" SET "taken" = "taken" - 1
    WHERE "planId" = ${planId} AND "round" = ${round} AND "tableId" = ${tableId} AND "taken" > 0`
}
