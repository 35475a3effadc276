import { beforeAll, expect, it } from 'vitest'
import { type HostedTable, proven } from '@/domain/shared/scope'
import { db } from '@/lib/db/client'
import { onEachDatabase } from '@/prisma/factories/database'
import { accepted, startOfTests } from '@/prisma/factories/forum'
import { holderOf, registered } from '@/prisma/factories/registration'
import { type OpenWorkshop, openedWorkshop, wheel } from '@/prisma/factories/workshop'
import { tableCounts } from '../queries/counts'
import { hostSheet, openedTable } from '../queries/hosted-table'
import { presentRegistrations } from '../queries/presence'
import { tableLinks } from '../queries/workshop'
import { startRound } from './clock'
import { seatGuest, seatLatecomer, seatMyself } from './late-arrival'
import { savePlan } from './plans'
import { markAbsent, markPresent, tickGuest } from './presence'
import { publishPlan } from './publish'
import { beginWorkshop, freezeWorkshop } from './setup'
import { withdrawTableLinks } from './table-roles'

const at = startOfTests
const refused = (error: string) => ({ ok: false, error })

onEachDatabase('on the day', () => {
  let made: OpenWorkshop
  let planId: string
  const scope = () => made.forum.scope
  const person = (n: number) => made.registrationIds[n] ?? ''
  const table = (n: number) => made.tableIds[n] ?? ''
  const host = (n: number) => {
    const { forumId } = made.forum
    return proven<HostedTable>({ tableId: table(n), workshopId: made.workshopId, forumId, as: 'HOST' })
  }
  const seats = (registrationId: string) =>
    db().seat.findMany({
      where: { planId, registrationId },
      orderBy: { round: 'asc' },
      select: { round: true, tableId: true },
    })
  const taken = async (round: number) => {
    const fills = await db().tableFill.findMany({ where: { planId, round } })
    return made.tableIds.map((id) => fills.find(({ tableId }) => tableId === id)?.taken ?? 0)
  }

  beforeAll(async () => {
    // four tables of three, two questions; eight people, two at each
    made = await openedWorkshop({ people: 8, questions: 2, tables: 2, rounds: 2, furniture: { maxSeats: 3 } })
    const saved = accepted(await savePlan(scope(), made.workshopId, { assign: wheel(made, 2) }, { at }))
    planId = saved.planId
    const seen = { workshopId: made.workshopId, planId, revision: saved.revision }
    accepted(await publishPlan(scope(), seen, { tell: 'nobody', at }))
  })

  it('opens a table’s page by its link, until the link is withdrawn', async () => {
    const [links] = await tableLinks(scope(), made.workshopId)
    const { forumId } = made.forum
    const holder = { tableId: table(0), workshopId: made.workshopId, forumId, as: 'HOST' }
    expect(await openedTable(links?.host ?? '')).toEqual({ ...holder, linkVersion: 1 })
    expect(await openedTable(links?.rapporteur ?? '')).toMatchObject({ as: 'RAPPORTEUR' })
    accepted(await withdrawTableLinks(scope(), made.workshopId, table(0), { at }))
    expect(await openedTable(links?.host ?? '')).toBeNull()
    const [renewed] = await tableLinks(scope(), made.workshopId)
    expect(await openedTable(renewed?.host ?? '')).toEqual({ ...holder, linkVersion: 2 })
  })

  it('frees the seats of whoever has not come, and gives them back when they have', async () => {
    accepted(await markAbsent(scope(), made.workshopId, [person(0), person(1)], { at }))
    expect(await seats(person(0))).toEqual([])
    expect(await taken(1)).toEqual([1, 1, 2, 2])
    const absent = (await presentRegistrations(scope(), made.workshopId)).filter(
      ({ presence }) => presence === 'absent',
    )
    expect(absent).toHaveLength(2)
    accepted(await markPresent(scope(), made.workshopId, [person(0)], { at }))
    expect(await seats(person(0))).toEqual([
      { round: 1, tableId: table(0) },
      { round: 2, tableId: table(1) },
    ])
    expect(await taken(1)).toEqual([2, 1, 2, 2])
  })

  it('seats whoever walks in where there is room, each question once', async () => {
    const late = await registered(made.forum)
    const own = holderOf(made.forum, late)
    expect(await seatMyself(own, made.workshopId, { at })).toEqual(refused('not-begun'))
    accepted(await beginWorkshop(scope(), made.workshopId, { at }))
    const { seats: found } = accepted(await seatMyself(own, made.workshopId, { at }))
    expect(await seats(late.registrationId)).toEqual(found)
    const rows = await db().workshopTable.findMany({ where: { id: { in: found.map(({ tableId }) => tableId) } } })
    expect(new Set(rows.map(({ questionId }) => questionId)).size).toBe(2)
    expect(await seatMyself(own, made.workshopId, { at })).toEqual(refused('already-seated'))
  })

  it('says so when there is no seat left', async () => {
    for (let n = 0; n < 4; n += 1) {
      const { registrationId } = await registered(made.forum)
      await seatLatecomer(scope(), made.workshopId, registrationId, { at })
    }
    expect(await taken(1)).toEqual([3, 3, 3, 3])
    const { registrationId } = await registered(made.forum)
    expect(await seatGuest(host(0), registrationId, { at })).toEqual(refused('no-seat-left'))
  })

  it('keeps who really sat where, as hosts tick it', async () => {
    accepted(await startRound(scope(), made.workshopId, 1, { at }))
    accepted(await tickGuest(host(0), { registrationId: person(0), round: 1, presence: 'here' }, { at }))
    // number 5 was to sit at table 1 and sits here
    accepted(await tickGuest(host(0), { registrationId: person(5), round: 1, presence: 'here' }, { at }))
    accepted(await tickGuest(host(0), { registrationId: person(4), round: 1, presence: 'absent' }, { at }))
    const sheet = await hostSheet(host(0))
    const [first] = sheet.rounds
    const presence = new Map(first?.guests.map((guest) => [guest.registrationId, guest.presence]))
    expect([0, 4, 5].map((n) => presence.get(person(n)))).toEqual(['here', 'absent', 'here'])
    expect(await seats(person(4))).toEqual([])
    const outside = { registrationId: person(0), round: 3, presence: 'here' as const }
    expect(await tickGuest(host(0), outside, { at })).toEqual(refused('unknown-round'))
    const counts = await tableCounts(made.workshopId)
    expect(counts.find(({ tableId, round }) => tableId === table(0) && round === 1)).toEqual({
      tableId: table(0),
      round: 1,
      people: 2,
      types: [],
    })
  })

  it('changes nothing any more once it is over', async () => {
    accepted(await freezeWorkshop(scope(), made.workshopId, { at }))
    const tick = { registrationId: person(0), round: 1, presence: null }
    expect(await tickGuest(host(0), tick, { at })).toEqual(refused('workshop-over'))
    const { registrationId } = await registered(made.forum)
    expect(await seatLatecomer(scope(), made.workshopId, registrationId, { at })).toEqual(refused('workshop-over'))
  })
})
