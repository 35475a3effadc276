import { beforeAll, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { onEachDatabase } from '@/prisma/factories/database'
import { accepted, openForum, startOfTests } from '@/prisma/factories/forum'
import { holderOf } from '@/prisma/factories/registration'
import { type OpenWorkshop, openedWorkshop } from '@/prisma/factories/workshop'
import { byName } from '../board'
import { notePlan, savePlan } from '../commands/plans'
import { publishPlan } from '../commands/publish'
import { freezeWorkshop, thawWorkshop } from '../commands/setup'
import { setTableRole } from '../commands/table-roles'
import { saveOwnWish } from '../commands/wishes'
import { planSeating } from '../seating/plan'
import { readProblem } from '../seating/problem'
import { solutionOf } from '../solution'
import { seatingBoard } from './boards'
import { ownWorkshopData } from './own-data'
import { planFigures } from './plan-figures'
import { planVersions, seatsOf } from './plans'
import { problemOf } from './problem'
import { publicWorkshops } from './public'
import { seatPrice } from './seat-price'
import { workshopSetup, workshopsOf } from './workshop'

const at = startOfTests

onEachDatabase('what is read of a workshop', () => {
  let made: OpenWorkshop
  let planId: string
  const scope = () => made.forum.scope
  const person = (n: number) => made.registrationIds[n] ?? ''

  beforeAll(async () => {
    made = await openedWorkshop({ people: 9, questions: 2, tables: 2, rounds: 2, furniture: { maxSeats: 4 } })
    const role = { tableId: made.tableIds[0] ?? '', kind: 'HOST' as const }
    accepted(await setTableRole(scope(), made.seen, role, { registrationId: person(0) }, { at }))
  })

  it('asks the engine, and keeps what it found with the host at their table', async () => {
    const asked = await problemOf(scope(), made.workshopId)
    const read = readProblem(asked?.problem)
    if (!read.ok) throw new Error(read.error)
    const plan = planSeating(read.problem, { seed: 3, patience: 20_000 })
    if (!plan.ok) throw new Error(plan.error)
    const saved = accepted(await savePlan(scope(), made.workshopId, solutionOf(plan), { at }))
    planId = saved.planId
    const seats = await seatsOf(scope(), planId)
    expect(seats).toHaveLength(18)
    expect(seats.filter(({ registrationId }) => registrationId === person(0)).map(({ tableId }) => tableId)).toEqual([
      made.tableIds[0],
      made.tableIds[0],
    ])
    const figures = await planFigures(scope(), planId)
    expect(figures).toMatchObject({ hard: 0, repeats: plan.figures.repeats, pairCost: plan.figures.pairCost })
  })

  it('lists the versions, with who made them and which is told', async () => {
    accepted(await notePlan(scope(), { workshopId: made.workshopId, planId }, ' à relire ', { at }))
    const revision = 1
    accepted(await publishPlan(scope(), { workshopId: made.workshopId, planId, revision }, { tell: 'nobody', at }))
    const versions = await planVersions(scope(), made.workshopId)
    expect(versions).toMatchObject([
      { number: 1, status: 'PUBLISHED', current: true, by: 'Camille', note: 'à relire', moves: 0 },
    ])
  })

  it('tells the price of a seat before it is given', async () => {
    const seats = await seatsOf(scope(), planId)
    const first = seats.find(({ round, registrationId }) => round === 1 && registrationId === person(1))
    const to = made.tableIds.find((id) => id !== first?.tableId) ?? ''
    const price = await seatPrice(scope(), planId, { round: 1, person: person(1), to })
    expect(price).toHaveProperty('ok')
  })

  it('shows boards by name, with everybody once', async () => {
    const board = await seatingBoard(scope(), made.workshopId)
    const lines = byName(board?.seats ?? [], board?.tables ?? [], 2)
    expect(lines).toHaveLength(9)
    expect(lines.every(({ tables }) => tables.every((number) => number !== null))).toBe(true)
  })

  it('shows organisers the set-up, and nobody else’s', async () => {
    const setup = await workshopSetup(scope(), made.workshopId)
    expect(setup?.tables[0]?.roles).toMatchObject([{ kind: 'HOST', registrationId: person(0) }])
    expect(setup?.weights).toEqual({ mixing: 100, organisations: 60, sectors: 40, wishes: 40 })
    expect(await workshopsOf(scope())).toMatchObject([{ workshop: { id: made.workshopId, format: 'ROUNDS' } }])
    const other = await openForum()
    expect(await workshopSetup(other.scope, made.workshopId)).toBeNull()
    expect(await seatingBoard(other.scope, made.workshopId)).toBeNull()
    expect(await planVersions(other.scope, made.workshopId)).toEqual([])
    expect(await seatsOf(other.scope, planId)).toEqual([])
    expect(await planFigures(other.scope, planId)).toBeNull()
    expect(await problemOf(other.scope, made.workshopId)).toBeNull()
  })

  it('gives a person all it holds about them', async () => {
    const own = holderOf(made.forum, { registrationId: person(1) })
    accepted(await saveOwnWish(own, made.workshopId, { languages: ['nl'], themeIds: made.themeIds }, { at }))
    const data = await ownWorkshopData(own)
    expect(data.wishes).toMatchObject([{ workshop: 'Atelier', languages: ['nl'], themes: ['Thème 1', 'Thème 2'] }])
    expect(data.tables.map(({ workshop, round }) => [workshop, round])).toEqual([
      ['Atelier', 1],
      ['Atelier', 2],
    ])
  })

  it('tells anybody what awaits them, and nothing of people', async () => {
    const workshops = await publicWorkshops(made.forum.slug, at)
    expect(Object.keys(workshops)).toEqual([made.sessionId])
    expect(workshops[made.sessionId]).toEqual({
      format: 'ROUNDS',
      parts: [
        { kind: 'round', number: 1, step: 'TALK', title: {}, minutes: 20, startsAt: '2027-03-11T10:00:00.000Z' },
        { kind: 'round', number: 2, step: 'TALK', title: {}, minutes: 20, startsAt: '2027-03-11T10:23:00.000Z' },
      ],
      rounds: 2,
      tables: 4,
      seats: 4,
      topics: [1, 2].map((n) => ({
        theme: { position: n, name: { fr: `Thème ${n}` } },
        questions: [{ text: { fr: `Question ${n} ?` }, tables: 2 }],
      })),
      wishes: true,
    })
  })

  it('can be taken up again after its end', async () => {
    accepted(await freezeWorkshop(scope(), made.workshopId, { at }))
    accepted(await thawWorkshop(scope(), made.workshopId, { at }))
    expect((await db().workshop.findUniqueOrThrow({ where: { id: made.workshopId } })).frozenAt).toBeNull()
  })
})
