import { beforeAll, expect, it } from 'vitest'
import { addRoom } from '@/domain/programme/commands/rooms'
import { db } from '@/lib/db/client'
import { onEachDatabase } from '@/prisma/factories/database'
import { accepted, startOfTests as at } from '@/prisma/factories/forum'
import { type OpenWorkshop, openedWorkshop, wheel } from '@/prisma/factories/workshop'
import { type ClonePart, cloneParts, cloneSchema } from '../clone'
import { startRound } from './clock'
import { cloneForum } from './clone'
import { keepApart } from './keep-apart'
import { savePlan } from './plans'
import { publishPlan } from './publish'
import { freezeWorkshop } from './setup'
import { setTableRole } from './table-roles'
import { placeTables, saveTable } from './tables'
import { saveWishFor } from './wishes'

const workshopIn = (forumId: string) =>
  db().workshop.findFirstOrThrow({
    where: { forumId },
    include: {
      session: true,
      rounds: { orderBy: { number: 'asc' } },
      tables: { orderBy: { number: 'asc' }, include: { theme: true, question: true, room: true } },
    },
  })

onEachDatabase('the workshops of another stop', () => {
  let made: OpenWorkshop

  /** A workshop that was planned, told and held: all that belongs to people is there. */
  beforeAll(async () => {
    made = await openedWorkshop({
      people: 4,
      workshop: {
        welcomeMinutes: 10,
        themeOnce: false,
        wishesUntil: new Date('2027-03-10T12:00:00Z'),
        cardColours: [{ colour: 'green', means: { fr: 'Idée' } }],
      },
    })
    const { scope } = made.forum
    const [first = '', second = ''] = made.registrationIds
    const [tableId = ''] = made.tableIds
    const when = { at }
    const { roomId } = accepted(await addRoom(scope, { name: { fr: 'Nef' }, capacity: 200 }, when))
    const words = { label: { fr: 'Près du poêle' }, ownQuestion: { fr: 'Et chez vous ?' }, language: 'fr' as const }
    const { themeIds } = made
    const table = { ...words, roomId, themeId: themeIds[0] ?? null, minSeats: 2, maxSeats: 5, accessible: false }
    const saved = accepted(await saveTable(scope, made.seen, tableId, table, when))
    accepted(await placeTables(scope, made.workshopId, [{ tableId, x: 0.25, y: 0.75 }], when))
    accepted(await setTableRole(scope, saved, { tableId, kind: 'HOST' }, { registrationId: first }, when))
    accepted(await saveWishFor(scope, made.workshopId, second, { languages: ['nl'] }, when))
    accepted(await keepApart(scope, made.workshopId, [first, second], true, when))
    const plan = accepted(await savePlan(scope, made.workshopId, { assign: wheel(made, 2) }, when))
    accepted(await publishPlan(scope, { workshopId: made.workshopId, ...plan }, { tell: 'nobody', at }))
    accepted(await startRound(scope, made.workshopId, 1, when))
    accepted(await freezeWorkshop(scope, made.workshopId, when))
  })

  const cloned = async (slug: string, take: readonly ClonePart[]) => {
    const values = cloneSchema.parse({
      name: { fr: 'Deuxième étape' },
      slug,
      locales: ['fr'],
      timeZone: 'Europe/Brussels',
      startsAt: '2028-01-20T08:00',
      endsAt: '2028-01-20T17:00',
      venueName: 'Ailleurs',
      city: 'Angers',
      country: 'FR',
      take,
    })
    return accepted(await cloneForum(made.forum.scope, values, { at })).forumId
  }

  it('are furnished alike: format, rounds at their time of day, tables in their places', async () => {
    const source = await workshopIn(made.forum.forumId)
    const workshop = await workshopIn(await cloned('angers', cloneParts))
    expect(workshop).toMatchObject({
      format: 'ROUNDS',
      themeOnce: false,
      welcomeMinutes: 10,
      weights: source.weights,
      cardColours: [{ colour: 'green', means: { fr: 'Idée' } }],
      wishesUntil: new Date('2028-01-19T12:00:00Z'),
    })
    expect(workshop.rounds.map(({ number, minutes, movingMinutes }) => [number, minutes, movingMinutes])).toEqual([
      [1, 20, 3],
      [2, 20, 3],
    ])
    const after = (one: typeof source) =>
      one.rounds.map(({ startsAt }) => (startsAt?.getTime() ?? 0) - (one.session.startsAt?.getTime() ?? 0))
    expect(after(workshop)).toEqual(after(source))
    expect(workshop.tables).toHaveLength(source.tables.length)
    expect(workshop.tables[0]).toMatchObject({
      number: 1,
      label: { fr: 'Près du poêle' },
      ownQuestion: { fr: 'Et chez vous ?' },
      language: 'fr',
      minSeats: 2,
      maxSeats: 5,
      accessible: false,
      x: 0.25,
      y: 0.75,
      room: { forumId: workshop.forumId, name: { fr: 'Nef' } },
    })
  })

  it('ask the same questions under the same themes, at their own stop', async () => {
    const source = await workshopIn(made.forum.forumId)
    const workshop = await workshopIn(await cloned('blois', cloneParts))
    const origins = workshop.tables.map(({ theme, question }) => [theme?.originId, question?.originId ?? null])
    expect(origins).toEqual(source.tables.map(({ themeId, questionId }) => [themeId, questionId]))
    for (const { theme, question } of workshop.tables) {
      expect(theme?.forumId).toBe(workshop.forumId)
      expect(question?.sessionId ?? workshop.sessionId).toBe(workshop.sessionId)
    }
  })

  it('know nobody, have no plan, and have not begun', async () => {
    const workshop = await workshopIn(await cloned('caen', cloneParts))
    expect(workshop).toMatchObject({ planCounter: 0, publishedPlanId: null, roundReached: 0 })
    expect([workshop.openedAt, workshop.frozenAt, workshop.rounds[0]?.startedAt]).toEqual([null, null, null])
    const where = { workshopId: workshop.id }
    const table = { table: where }
    expect(
      await Promise.all([
        db().tableRole.count({ where: table }),
        db().wish.count({ where }),
        db().keepApart.count({ where }),
        db().seatingPlan.count({ where }),
        db().seat.count({ where: table }),
        db().attendance.count({ where }),
      ]),
    ).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('stay behind with the programme; without themes, rooms and dates they come without them', async () => {
    const bare = await cloned('dole', ['themes', 'rooms'])
    expect(await db().workshop.count({ where: { forumId: bare } })).toBe(0)
    const workshop = await workshopIn(await cloned('evreux', ['sessions']))
    expect(workshop.wishesUntil).toBeNull()
    expect(workshop.tables.map(({ themeId, roomId }) => [themeId, roomId])).toEqual(
      workshop.tables.map(() => [null, null]),
    )
  })
})
