import { beforeAll, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { onEachDatabase } from '@/prisma/factories/database'
import { accepted, startOfTests } from '@/prisma/factories/forum'
import { holderOf } from '@/prisma/factories/registration'
import { type OpenWorkshop, openedWorkshop } from '@/prisma/factories/workshop'
import { liveCounts } from '../queries/counts'
import { sitDown, standUp } from './free-seating'
import { beginWorkshop } from './setup'
import { closeTable } from './tables'

const at = startOfTests
const refused = (error: string) => ({ ok: false, error })

onEachDatabase('free seating', () => {
  let made: OpenWorkshop
  const own = (n: number) => holderOf(made.forum, { registrationId: made.registrationIds[n] ?? '' })
  const table = (n: number) => made.tableIds[n] ?? ''
  const sit = (n: number, at: number) => sitDown(own(n), made.workshopId, table(at))
  const taken = async () => (await liveCounts(made.workshopId)).map((one) => one.taken[0]?.taken ?? 0)

  beforeAll(async () => {
    const free = { workshop: { format: 'FREE' as const }, furniture: { maxSeats: 2 } }
    made = await openedWorkshop({ people: 4, questions: 1, tables: 2, rounds: 1, ...free })
  })

  it('begins with the workshop', async () => {
    expect(await sit(0, 0)).toEqual(refused('not-begun'))
    accepted(await beginWorkshop(made.forum.scope, made.workshopId, { at }))
    expect(await taken()).toEqual([0, 0])
  })

  it('counts who sits where; nobody sits twice, no table has too many', async () => {
    for (const n of [0, 1]) accepted(await sit(n, 0))
    accepted(await sit(0, 0))
    expect(await sit(2, 0)).toEqual(refused('table-full'))
    accepted(await sit(2, 1))
    accepted(await sit(1, 1))
    expect(await taken()).toEqual([1, 2])
    expect(await sit(0, 1)).toEqual(refused('table-full'))
    expect(await taken()).toEqual([1, 2])
    accepted(await standUp(own(2), made.workshopId))
    expect(await taken()).toEqual([1, 1])
  })

  it('leaves a closed table alone', async () => {
    accepted(await closeTable(made.forum.scope, made.workshopId, table(1), true, { at }))
    expect(await sit(3, 1)).toEqual(refused('table-full'))
    expect(await sitDown(own(3), made.workshopId, 'nowhere')).toEqual(refused('unknown-table'))
    expect(await db().seat.count()).toBe(2)
  })
})
