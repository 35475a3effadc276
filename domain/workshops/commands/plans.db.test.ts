import { beforeAll, expect, it } from 'vitest'
import { cancelRegistration } from '@/domain/registration/commands/organiser'
import { db } from '@/lib/db/client'
import { onEachDatabase } from '@/prisma/factories/database'
import { accepted, startOfTests } from '@/prisma/factories/forum'
import { holderOf } from '@/prisma/factories/registration'
import { type OpenWorkshop, openedWorkshop, wheel } from '@/prisma/factories/workshop'
import { myTables } from '../queries/own-tables'
import { seatsOf } from '../queries/plans'
import { discardPlan, savePlan } from './plans'
import { publishPlan } from './publish'
import { acceptRepair, offerRepairs } from './repairs'
import { lockSeat, moveSeats, undoSeats } from './seats'
import { closeTable } from './tables'

const at = startOfTests
const refused = (error: string) => ({ ok: false, error })

onEachDatabase('plans', () => {
  let made: OpenWorkshop
  const scope = () => made.forum.scope
  const person = (n: number) => made.registrationIds[n] ?? ''
  const table = (n: number) => made.tableIds[n] ?? ''
  const fills = (planId: string) =>
    db().tableFill.findMany({ where: { planId, round: 1 }, select: { tableId: true, taken: true } })
  let planId: string

  beforeAll(async () => {
    // four tables of three seats, eight people: two at each
    const free = { workshop: { format: 'ROUNDS' as const, themeOnce: false }, furniture: { maxSeats: 3 } }
    made = await openedWorkshop({ people: 8, questions: 2, tables: 2, rounds: 2, ...free })
  })

  const told = async (template: string) => {
    const jobs = await db().job.findMany({ where: { kind: 'mail' } })
    return jobs
      .map(({ payload }) => payload as { template: string; registrationId: string; data?: { reason: string } })
      .filter((mail) => mail.template === template)
  }

  it('saves what the engine found as a numbered draft nobody is told of', async () => {
    const assign = wheel(made, 2)
    const solution = { assign, seed: 7, figures: { repeats: 0 }, bounds: { repeats: 0 }, proved: true }
    const saved = accepted(await savePlan(scope(), made.workshopId, solution, { note: 'premier', at }))
    expect(saved.number).toBe(1)
    planId = saved.planId
    expect(await seatsOf(scope(), planId)).toHaveLength(16)
    expect((await fills(planId)).map(({ taken }) => taken)).toEqual([2, 2, 2, 2])
    expect(await myTables(holderOf(made.forum, { registrationId: person(0) }))).toEqual([])
    expect(await told('tables-published')).toEqual([])
  })

  it('refuses a plan for which tables or people are not there', async () => {
    const crowded = { '1': Object.fromEntries(made.registrationIds.map((id) => [id, table(0)])) }
    const save = (assign: Record<string, Record<string, string>>) =>
      savePlan(scope(), made.workshopId, { assign }, { at })
    expect(await save(crowded)).toEqual(refused('does-not-fit'))
    expect(await save({ '1': { nobody: table(0) } })).toEqual(refused('does-not-fit'))
    expect(await save({ '1': { [person(0)]: 'nowhere' } })).toEqual(refused('does-not-fit'))
  })

  it('moves and swaps seats, all of it or nothing, and undoes it', async () => {
    const seen = (revision: number) => ({ workshopId: made.workshopId, planId, revision })
    const swap = [
      { registrationId: person(0), round: 1, tableId: table(1) },
      { registrationId: person(1), round: 1, tableId: table(0) },
    ]
    expect(accepted(await moveSeats(scope(), seen(1), swap, { at })).revision).toBe(2)
    expect(await moveSeats(scope(), seen(1), swap, { at })).toEqual(refused('plan-changed'))
    // table 1 has two and three seats: one fits, two do not
    const two = [2, 3].map((n) => ({ registrationId: person(n), round: 1, tableId: table(1) }))
    expect(await moveSeats(scope(), seen(2), two, { at })).toEqual(refused('table-full'))
    expect((await fills(planId)).map(({ taken }) => taken)).toEqual([2, 2, 2, 2])
    accepted(await undoSeats(scope(), seen(2), { at }))
    const first = (await seatsOf(scope(), planId)).find(
      ({ round, registrationId }) => round === 1 && registrationId === person(0),
    )
    expect(first?.tableId).toBe(table(0))
    expect(await undoSeats(scope(), seen(3), { at })).toEqual(refused('nothing-to-undo'))
  })

  it('does not move a locked seat', async () => {
    const seat = { registrationId: person(0), round: 1, tableId: table(0) }
    accepted(await lockSeat(scope(), made.workshopId, seat, { at }))
    const seen = { workshopId: made.workshopId, planId, revision: 3 }
    const away = [{ ...seat, tableId: table(1) }]
    expect(await moveSeats(scope(), seen, away, { at })).toEqual(refused('seat-locked'))
    accepted(await lockSeat(scope(), made.workshopId, { ...seat, tableId: null }, { at }))
  })

  it('is published once, and everybody who wants it is written to', async () => {
    const quiet = { workshopId: made.workshopId, registrationId: person(7), themeIds: [], languages: [] }
    await db().wish.create({ data: { ...quiet, byMail: false, updatedAt: at } })
    const seen = { workshopId: made.workshopId, planId, revision: 3 }
    const stale = await publishPlan(scope(), { ...seen, revision: 1 }, { tell: 'people', at })
    expect(stale).toEqual(refused('plan-changed'))
    const published = accepted(await publishPlan(scope(), seen, { tell: 'people', at }))
    expect(published).toEqual({ number: 1, concerned: 8, mailed: 7 })
    expect(await publishPlan(scope(), seen, { tell: 'people', at })).toEqual(refused('already-published'))
    expect(await discardPlan(scope(), seen, { at })).toEqual(refused('unknown-plan'))
    expect(new Set((await told('tables-published')).map(({ registrationId }) => registrationId))).toEqual(
      new Set(made.registrationIds.slice(0, 7)),
    )
    const [own] = await myTables(holderOf(made.forum, { registrationId: person(0) }))
    expect(own?.tables.map(({ round, number, question }) => [round, number, question.fr])).toEqual([
      [1, 1, 'Question 1 ?'],
      [2, 2, 'Question 1 ?'],
    ])
  })

  it('is repaired in one touch: held rounds stay, and only those who move are told why', async () => {
    await db().workshop.update({ where: { id: made.workshopId }, data: { roundReached: 1 } })
    accepted(await cancelRegistration(scope(), person(1), { at }))
    accepted(await closeTable(scope(), made.workshopId, table(3), true, { at }))
    const offered = await offerRepairs(scope(), made.workshopId, { reason: 'closed', at })
    const { offers } = accepted(offered)
    const [offer] = offers
    expect(offer).toMatchObject({ kind: 'nobody', valid: true })
    const seen = { workshopId: made.workshopId, planId: offer?.planId ?? '', revision: offer?.revision ?? 0 }
    const first = (rows: { round: number }[]) => rows.filter(({ round }) => round === 1)
    const before = first(await seatsOf(scope(), planId))
    const repaired = accepted(await acceptRepair(scope(), seen, { at }))
    expect(repaired.moved).toBeGreaterThan(0)
    expect(await acceptRepair(scope(), seen, { at })).toEqual(refused('unknown-plan'))
    const after = await seatsOf(scope(), seen.planId)
    expect(first(after)).toEqual(before)
    expect(after.filter(({ round, tableId }) => round === 2 && tableId === table(3))).toEqual([])
    expect(after.filter(({ round }) => round === 2)).toHaveLength(7)
    const changed = await told('tables-changed')
    expect(changed.map(({ data }) => data?.reason)).toEqual(Array(repaired.moved).fill('closed'))
    expect(await db().seatingPlan.count({ where: { status: 'DRAFT' } })).toBe(0)
  })
})
