import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { currentUrl, db } from '@/lib/db/client'
import { Program } from '@/lib/db/races/program'
import { onEachDatabase } from '@/prisma/factories/database'
import { openForum, startOfTests } from '@/prisma/factories/forum'
import type { Rush, RushReport } from './registrant'

const seats = 50
const program = fileURLToPath(new URL('registrant.ts', import.meta.url))

/** People arriving at once in several processes: what they were told, and what was written. */
async function rush(people: number, processes: number, guarded: boolean) {
  const { forumId, typeIds, quotaIds } = await openForum({ capacities: [seats] })
  const [typeId = '', quotaId = ''] = [typeIds[0], quotaIds[0]]
  const programs = Array.from({ length: processes }, () => {
    return new Program<Rush, RushReport>(program, [currentUrl(), guarded ? 'guarded' : 'unguarded'])
  })
  try {
    await Promise.all(programs.map((one) => one.next()))
    const at = startOfTests.toISOString()
    for (const one of programs) one.send({ forumId, typeId, quotaId, people: people / processes, guarded, at })
    const told: RushReport = {}
    for (const report of await Promise.all(programs.map((one) => one.next()))) {
      for (const [outcome, count] of Object.entries(report)) told[outcome] = (told[outcome] ?? 0) + count
    }
    const count = (status: 'CONFIRMED' | 'WAITLISTED') => db().registration.count({ where: { forumId, status } })
    return { told, confirmed: await count('CONFIRMED'), waiting: await count('WAITLISTED') }
  } finally {
    await Promise.all(programs.map((one) => one.kill()))
  }
}

onEachDatabase('2,000 people at 50 seats', () => {
  it('confirms 50; everybody else waits or is told so', async () => {
    const { told, confirmed, waiting } = await rush(2000, 4, true)
    expect(Object.keys(told).sort()).toEqual(['confirmed', 'quota-full', 'waitlisted'])
    expect([told.confirmed, confirmed]).toEqual([seats, seats])
    expect(told.waitlisted).toBe(waiting)
    expect((told.waitlisted ?? 0) + (told['quota-full'] ?? 0)).toBe(2000 - seats)
    const places = await db().waitingListEntry.findMany({ select: { place: true } })
    expect(new Set(places.map(({ place }) => place)).size).toBe(waiting)
  }, 90_000)

  it('would confirm too many without the guard', async () => {
    expect((await rush(120, 2, false)).confirmed).toBeGreaterThan(seats)
  }, 60_000)
})
