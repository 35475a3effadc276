import { beforeAll, expect, it } from 'vitest'
import { eraseOwn } from '@/domain/registration/commands/erase'
import { db } from '@/lib/db/client'
import { onEachDatabase } from '@/prisma/factories/database'
import { accepted, startOfTests } from '@/prisma/factories/forum'
import { holderOf, registered, registrationValues } from '@/prisma/factories/registration'
import { type OpenWorkshop, openedWorkshop } from '@/prisma/factories/workshop'
import { problemOf } from '../queries/problem'
import { ownWishes, wishesOverview } from '../queries/wishes'
import { keepApart } from './keep-apart'
import { lockSeat } from './seats'
import { saveWorkshop } from './setup'
import { answerSitWith, askToSitWith, withdrawSitWith } from './sit-with'
import { setTableRole } from './table-roles'
import { tidyWorkshops } from './upkeep'
import { saveOwnWish, saveWishFor } from './wishes'

const at = startOfTests
const later = new Date(at.getTime() + 60_000)
const refused = (error: string) => ({ ok: false, error })

onEachDatabase('wishes', () => {
  let made: OpenWorkshop
  let ana: ReturnType<typeof holderOf>
  let ben: ReturnType<typeof holderOf>
  let benEmail: string
  const scope = () => made.forum.scope
  const problem = async () => (await problemOf(scope(), made.workshopId))?.problem
  const [mailed, request] = ['sit-with-asked', { everyRound: false }]

  beforeAll(async () => {
    made = await openedWorkshop({ people: 2, questions: 2, tables: 2, rounds: 2 })
    const values = registrationValues(made.forum, { organisation: 'Ville de Lille', access: 'un fauteuil' })
    ana = holderOf(made.forum, await registered(made.forum, values))
    const other = registrationValues(made.forum, { organisation: 'ville de lille' })
    benEmail = other.email
    ben = holderOf(made.forum, await registered(made.forum, other))
  })

  it('say which themes somebody would like; those of another forum are passed over', async () => {
    const themeIds = [made.themeIds[1] ?? '', 'elsewhere', made.themeIds[0] ?? '']
    accepted(await saveOwnWish(ana, made.workshopId, { themeIds, languages: ['fr'] }, { at: later }))
    const [own] = await ownWishes(ana, later)
    expect(own).toMatchObject({
      open: true,
      wish: { themeIds: [made.themeIds[1], made.themeIds[0]], needsAccess: null },
    })
    const person = (await problem())?.participants.find(({ id }) => id === ana.registrationId)
    expect(person?.prefs).toHaveLength(2)
    expect(person?.needs).toEqual(['accessible'])
    expect(person?.org).toEqual((await problem())?.participants.find(({ id }) => id === ben.registrationId)?.org)
  })

  it('ask to sit with an address; whether anybody has it is not told', async () => {
    const nobody = await askToSitWith(ana, made.workshopId, { email: 'nobody@example.org' }, { at: later })
    const somebody = await askToSitWith(
      ana,
      made.workshopId,
      { email: benEmail.toUpperCase(), ...request },
      { at: later },
    )
    expect([nobody.ok, somebody.ok]).toEqual([true, true])
    const jobs = await db().job.findMany({ where: { kind: 'mail' } })
    const told = jobs.map(({ payload }) => payload as { template: string; to: string })
    expect(told.filter(({ template }) => template === mailed).map(({ to }) => to)).toEqual([benEmail])
    const [own] = await ownWishes(ana, later)
    expect(own?.asked.map(({ email, agreedBy }) => [email.toLowerCase(), agreedBy])).toEqual([
      ['nobody@example.org', null],
      [benEmail, null],
    ])
    expect((await problem())?.together).toEqual([])
  })

  it('count once the other has agreed; a refusal looks like no answer', async () => {
    const [received] = (await ownWishes(ben, later))[0]?.received ?? []
    const id = received?.sitWithId ?? ''
    const stranger = holderOf(made.forum, { registrationId: made.registrationIds[0] ?? '' })
    expect(await answerSitWith(stranger, id, true, { at: later })).toEqual(refused('unknown-request'))
    accepted(await answerSitWith(ben, id, false, { at: later }))
    expect((await ownWishes(ana, later))[0]?.asked[1]?.agreedBy).toBeNull()
    accepted(await answerSitWith(ben, id, true, { at: later }))
    expect((await ownWishes(ana, later))[0]?.asked[1]?.agreedBy).toMatch(/^Élodie Lefèbvre/)
    const pair = [{ ids: [ana.registrationId, ben.registrationId], rounds: [1] }]
    expect((await problem())?.together).toEqual(pair)
  })

  it('of organisers keep two apart and hold a seat; hosts stay out of the search', async () => {
    const [one = '', other = ''] = made.registrationIds
    accepted(await keepApart(scope(), made.workshopId, [other, one], true, { at }))
    expect(await keepApart(scope(), made.workshopId, [one, one], true, { at })).toEqual(refused('one-person'))
    const seat = { registrationId: one, round: 2, tableId: made.tableIds[3] ?? '' }
    accepted(await lockSeat(scope(), made.workshopId, seat, { at }))
    const before = await problem()
    expect(before?.apart).toEqual([{ ids: [one, other].sort() }])
    expect(before?.fixed).toEqual([{ id: one, round: 2, table: made.tableIds[3] }])
    const host = { registrationId: other }
    const role = { tableId: made.tableIds[0] ?? '', kind: 'HOST' as const }
    accepted(await setTableRole(scope(), made.seen, role, host, { at }))
    const after = await problem()
    expect(after?.participants.some(({ id }) => id === other)).toBe(false)
    expect(after?.tables[0]).toMatchObject({ min: 0, max: 3 })
    expect(after?.hosts).toMatchObject([{ id: other, table: made.tableIds[0] }])
    expect(after?.apart).toEqual(before?.apart)
    expect(
      (await wishesOverview(scope(), made.workshopId))?.people.find(({ staysAt }) => staysAt)?.registrationId,
    ).toBe(other)
  })

  it('end on their date; organisers may still write them', async () => {
    const { revision } = await db().workshop.findUniqueOrThrow({ where: { id: made.workshopId } })
    const seen = { workshopId: made.workshopId, revision }
    accepted(await saveWorkshop(scope(), seen, { format: 'ROUNDS', wishesUntil: at }, { at }))
    expect(await saveOwnWish(ana, made.workshopId, {}, { at: later })).toEqual(refused('wishes-closed'))
    expect(await askToSitWith(ana, made.workshopId, { email: 'x@example.org' }, { at: later })).toEqual(
      refused('wishes-closed'),
    )
    accepted(await saveWishFor(scope(), made.workshopId, ana.registrationId, { needsAccess: false }, { at: later }))
    const person = (await problem())?.participants.find(({ id }) => id === ana.registrationId)
    expect(person?.needs).toBeUndefined()
  })

  it('are forgotten with whoever had them', async () => {
    const [own] = await ownWishes(ana, later)
    accepted(await withdrawSitWith(ana, own?.asked[0]?.sitWithId ?? ''))
    accepted(await eraseOwn(ana, { at: later }))
    await tidyWorkshops(later)
    expect(await db().wish.count()).toBe(0)
    expect(await db().sitWith.count()).toBe(0)
  })
})
