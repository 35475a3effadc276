import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { currentUrl, db } from '@/lib/db/client'
import { Program } from '@/lib/db/races/program'
import { onEachDatabase } from '@/prisma/factories/database'
import { accepted, startOfTests } from '@/prisma/factories/forum'
import { openedWorkshop } from '@/prisma/factories/workshop'
import { savePlan } from '../commands/plans'
import { publishPlan } from '../commands/publish'
import { beginWorkshop } from '../commands/setup'
import type { Rush, RushReport } from './latecomer'

const at = startOfTests
const program = fileURLToPath(new URL('latecomer.ts', import.meta.url))

/** Sixteen people in two processes at two tables of five seats: what they were told, and how many sit at each table. */
async function rush(guarded: boolean) {
  const made = await openedWorkshop({ people: 16, questions: 1, tables: 2, rounds: 1, furniture: { maxSeats: 5 } })
  const { workshopId, registrationIds } = made
  const { scope, forumId } = made.forum
  const saved = accepted(await savePlan(scope, workshopId, { assign: {} }, { at }))
  accepted(await publishPlan(scope, { workshopId, ...saved }, { tell: 'nobody', at }))
  accepted(await beginWorkshop(scope, workshopId, { at }))
  const halves = [registrationIds.slice(0, 8), registrationIds.slice(8)]
  const programs = halves.map(
    () => new Program<Rush, RushReport>(program, [currentUrl(), guarded ? 'guarded' : 'unguarded']),
  )
  try {
    await Promise.all(programs.map((one) => one.next()))
    for (const [index, one] of programs.entries()) {
      one.send({ forumId, workshopId, registrationIds: halves[index] ?? [], at: at.toISOString() })
    }
    const told = (await Promise.all(programs.map((one) => one.next()))).flat()
    const seats = await db().seat.groupBy({ by: ['tableId'], where: { planId: saved.planId }, _count: { _all: true } })
    const fills = await db().tableFill.findMany({
      where: { planId: saved.planId },
      select: { tableId: true, taken: true },
    })
    return { told, seated: seats.map(({ _count }) => _count._all), counted: fills.map(({ taken }) => taken) }
  } finally {
    await Promise.all(programs.map((one) => one.kill()))
  }
}

onEachDatabase('sixteen latecomers at ten seats', () => {
  it('seats ten, five at each table, and tells the others', async () => {
    const { told, seated, counted } = await rush(true)
    expect(told.filter((word) => word === 'seated')).toHaveLength(10)
    expect(told.filter((word) => word === 'no-seat-left')).toHaveLength(6)
    expect(seated).toEqual([5, 5])
    expect(counted).toEqual([5, 5])
  }, 240_000)

  it('would overfill a table without the guard', async () => {
    expect(Math.max(...(await rush(false)).seated)).toBeGreaterThan(5)
  }, 240_000)
})
