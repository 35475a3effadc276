import { db } from '@/lib/db/client'
import { type Multilingual, multilingual } from '../../shared/multilingual'

/** How many of each profile really sat at a table in a round. No names: for syntheses. */
export type TableCount = {
  tableId: string
  round: number
  people: number
  types: { typeId: string; name: Multilingual; colour: number; people: number }[]
}

/**
 * Who spoke of what, in numbers: from the ticks of hosts where there are any at that table and round, else from the
 * published plan. Fewer than three people of a profile are counted in `people` alone: one or two could be told apart.
 */
export async function tableCounts(workshopId: string): Promise<TableCount[]> {
  const registration = { select: { type: { select: { id: true, name: true, colour: true } } } } as const
  const [ticks, seats] = await Promise.all([
    db().attendance.findMany({
      where: { workshopId, tableId: { not: null } },
      select: { round: true, tableId: true, registration },
    }),
    db().seat.findMany({
      where: { plan: { published: { id: workshopId } }, registration: { status: 'CONFIRMED' } },
      select: { round: true, tableId: true, registration },
    }),
  ])
  const keyOf = ({ round, tableId }: { round: number; tableId: string | null }) => `${round} ${tableId}`
  const ticked = new Set(ticks.map(keyOf))
  const counts = new Map<string, TableCount>()
  for (const row of [...ticks, ...seats.filter((seat) => !ticked.has(keyOf(seat)))]) {
    if (row.tableId === null) continue
    const { id: typeId, name, colour } = row.registration.type
    const count = counts.get(keyOf(row)) ?? { tableId: row.tableId, round: row.round, people: 0, types: [] }
    count.people += 1
    const same = count.types.find((one) => one.typeId === typeId)
    if (same) same.people += 1
    else count.types.push({ typeId, name: multilingual(name), colour, people: 1 })
    counts.set(keyOf(row), count)
  }
  return [...counts.values()].map((count) => ({ ...count, types: count.types.filter(({ people }) => people >= 3) }))
}

/** Live counts of free seating: how many sit at each table, and how many may. */
export async function liveCounts(workshopId: string) {
  const workshop = await db().workshop.findFirst({
    where: { id: workshopId, session: { firstRelease: { not: null } } },
    select: {
      publishedPlanId: true,
      tables: { orderBy: { number: 'asc' }, select: { id: true, number: true, maxSeats: true, closedAt: true } },
    },
  })
  if (!workshop?.publishedPlanId) return []
  const fills = await db().tableFill.findMany({ where: { planId: workshop.publishedPlanId } })
  return workshop.tables.map(({ id: tableId, number, maxSeats: seats, closedAt }) => ({
    tableId,
    number,
    seats,
    closed: closedAt !== null,
    taken: fills.filter((fill) => fill.tableId === tableId).map(({ round, taken }) => ({ round, taken })),
  }))
}
