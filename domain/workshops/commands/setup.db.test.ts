import { beforeAll, expect, it } from 'vitest'
import { type OrganisedForum, proven } from '@/domain/shared/scope'
import { db } from '@/lib/db/client'
import { onEachDatabase } from '@/prisma/factories/database'
import { accepted, openForum, startOfTests } from '@/prisma/factories/forum'
import { registered } from '@/prisma/factories/registration'
import { type OpenWorkshop, openedWorkshop } from '@/prisma/factories/workshop'
import { openWorkshop, removeWorkshop, saveRounds, saveWorkshop } from './setup'
import { setTableRole } from './table-roles'
import { addTables, placeTables, removeTable, saveTable } from './tables'

const at = startOfTests

onEachDatabase('furnishing a workshop', () => {
  let made: OpenWorkshop
  const scope = () => made.forum.scope
  /** As it is now: tests change it one after the other. */
  const seen = async () => {
    const { id, revision } = await db().workshop.findUniqueOrThrow({ where: { id: made.workshopId } })
    return { workshopId: id, revision }
  }

  beforeAll(async () => {
    made = await openedWorkshop({
      questions: 3,
      tables: 2,
      rounds: 3,
      workshop: { format: 'ROUNDS', welcomeMinutes: 10 },
    })
  })

  it('puts as many tables for each question, numbered on, under its theme', async () => {
    const tables = await db().workshopTable.findMany({ orderBy: { number: 'asc' } })
    expect(tables.map(({ number, themeId }) => [number, made.themeIds.indexOf(themeId ?? '')])).toEqual([
      [1, 0],
      [2, 0],
      [3, 1],
      [4, 1],
      [5, 2],
      [6, 2],
    ])
  })

  it('plans the rounds one after the other, after the welcome', async () => {
    const rounds = await db().workshopRound.findMany({ orderBy: { number: 'asc' } })
    expect(rounds.map(({ startsAt }) => startsAt?.toISOString().slice(11, 16))).toEqual(['10:10', '10:33', '10:56'])
  })

  it('is done once for a session, and for workshops only', async () => {
    const again = await openWorkshop(scope(), made.sessionId, { format: 'FREE' }, { at })
    expect(again).toEqual({ ok: false, error: 'already-furnished' })
    const other = await openForum()
    expect(await openWorkshop(other.scope, made.sessionId, { format: 'FREE' }, { at })).toEqual({
      ok: false,
      error: 'unknown-session',
    })
  })

  it('is refused to whoever saw an older state, reads only, or organises another forum', async () => {
    const old = { ...made.seen, revision: 1 }
    const values = { format: 'ROUNDS' as const }
    expect(await saveWorkshop(scope(), old, values, { at })).toEqual({ ok: false, error: 'workshop-changed' })
    const reader = proven<OrganisedForum>({ ...scope(), role: 'READER' })
    expect(await saveWorkshop(reader, await seen(), values, { at })).toEqual({ ok: false, error: 'not-allowed' })
    const other = await openForum()
    expect(await saveWorkshop(other.scope, await seen(), values, { at })).toEqual({
      ok: false,
      error: 'unknown-workshop',
    })
  })

  it('edits one table, and moves it on the drawing', async () => {
    const [tableId = ''] = made.tableIds
    const values = { minSeats: 6, maxSeats: 10, accessible: false, language: 'nl' as const, label: { fr: 'Bleue' } }
    accepted(await saveTable(scope(), await seen(), tableId, values, { at }))
    accepted(await placeTables(scope(), made.workshopId, [{ tableId, x: 0.25, y: 0.5 }], { at }))
    const table = await db().workshopTable.findUniqueOrThrow({ where: { id: tableId } })
    expect(table).toMatchObject({ ...values, x: 0.25, y: 0.5 })
    expect(await saveTable(scope(), await seen(), tableId, { ...values, minSeats: 11 }, { at })).toEqual({
      ok: false,
      error: 'invalid',
    })
  })

  it('gives a table its host; nobody has two', async () => {
    const host = await registered(made.forum)
    const [first = '', second = ''] = made.tableIds
    accepted(await setTableRole(scope(), await seen(), { tableId: first, kind: 'HOST' }, host, { at }))
    const role = { tableId: second, kind: 'RAPPORTEUR' as const }
    expect(await setTableRole(scope(), await seen(), role, host, { at })).toEqual({ ok: false, error: 'has-a-table' })
    const unknown = { registrationId: 'nobody' }
    expect(await setTableRole(scope(), await seen(), role, unknown, { at })).toEqual({
      ok: false,
      error: 'unknown-holder',
    })
    accepted(await setTableRole(scope(), await seen(), { tableId: first, kind: 'HOST' }, null, { at }))
    expect(await db().tableRole.count()).toBe(0)
  })

  it('keeps rounds that have begun', async () => {
    await db().workshop.update({ where: { id: made.workshopId }, data: { roundReached: 2 } })
    expect(await saveRounds(scope(), await seen(), [{ minutes: 5 }], { at })).toEqual({
      ok: false,
      error: 'round-begun',
    })
    const rounds = [{ minutes: 5 }, { minutes: 5 }, { minutes: 5 }, { minutes: 6 }]
    accepted(await saveRounds(scope(), await seen(), rounds, { at }))
    const kept = await db().workshopRound.findMany({ orderBy: { number: 'asc' } })
    expect(kept.map(({ minutes }) => minutes)).toEqual([20, 20, 5, 6])
  })

  it('removes a table, then everything', async () => {
    accepted(await addTables(scope(), await seen(), { count: 1, minSeats: 1, maxSeats: 2 }, { at }))
    const last = await db().workshopTable.findFirstOrThrow({ orderBy: { number: 'desc' } })
    expect(last.number).toBe(9)
    accepted(await removeTable(scope(), await seen(), last.id, { at }))
    accepted(await removeWorkshop(scope(), await seen(), { at }))
    expect(await db().workshopTable.count()).toBe(0)
  })
})
