import { expect, it } from 'vitest'
import { type OrganisedForum, proven } from '@/domain/shared/scope'
import { db } from '@/lib/db/client'
import { onEachDatabase } from '@/prisma/factories/database'
import { accepted, ask, askConsent, type OpenForum, openForum, startOfTests } from '@/prisma/factories/forum'
import { registered, registrationValues } from '@/prisma/factories/registration'
import { quotaStates, registrationCurve, registrationsByType } from '../queries/dashboard'
import { registrationPage } from '../queries/list'
import { registrationDetail, waitingList } from '../queries/organiser'
import { setupOf } from '../queries/setup'
import { approve, cancelRegistration, createRegistration, editRegistration, resendTicket } from './organiser'
import { removeConsent, removeQuestion, reorderQuestions, saveQuestion } from './questions'
import { removeQuota, removeType, reorderTypes, saveQuota } from './quotas'
import { reconcileQuotas } from './upkeep'

const at = startOfTests
const as = (forum: OpenForum, role: OrganisedForum['role']) => proven<OrganisedForum>({ ...forum.scope, role })

onEachDatabase('organiser', () => {
  it('registers somebody by hand, approved, without the questions, never beyond the quota', async () => {
    const forum = await openForum({ capacities: [1], requiresApproval: true })
    await ask(forum, { required: true })
    await askConsent(forum, true)
    const values = registrationValues(forum, { joinWaitingList: false })
    expect(await createRegistration(as(forum, 'READER'), values, { at })).toEqual({ ok: false, error: 'not-allowed' })
    const created = accepted(await createRegistration(forum.scope, values, { at }))
    expect(created.status).toBe('CONFIRMED')
    const again = registrationValues(forum, { email: values.email, joinWaitingList: true })
    expect(await createRegistration(forum.scope, again, { at })).toEqual({ ok: false, error: 'already-registered' })
    const more = registrationValues(forum, { joinWaitingList: false })
    expect(await createRegistration(forum.scope, more, { at })).toEqual({ ok: false, error: 'quota-full' })
    expect(await createRegistration(forum.scope, { ...more, typeId: 'none' }, { at })).toEqual({
      ok: false,
      error: 'unknown-type',
    })
    expect(await createRegistration(forum.scope, { ...more, email: '' }, { at })).toEqual({
      ok: false,
      error: 'invalid',
    })
  })

  it('edits, and refuses what is not of this forum, not alive or not allowed', async () => {
    const [forum, other] = [await openForum(), await openForum()]
    const { registrationId } = await registered(forum)
    const taken = registrationValues(forum)
    await registered(forum, taken)
    const values = { ...registrationValues(forum), email: 'corrected@example.org', diet: 'kasher' }
    expect(await editRegistration(other.scope, registrationId, values, { at })).toEqual({
      ok: false,
      error: 'not-found',
    })
    expect(await editRegistration(as(forum, 'PROGRAMME_EDITOR'), registrationId, values)).toEqual({
      ok: false,
      error: 'not-allowed',
    })
    expect(await editRegistration(forum.scope, registrationId, { ...values, email: taken.email }, { at })).toEqual({
      ok: false,
      error: 'email-taken',
    })
    accepted(await editRegistration(forum.scope, registrationId, values, { at }))
    const detail = await registrationDetail(forum.scope, registrationId)
    expect(detail).toMatchObject({ person: { email: 'corrected@example.org' }, diet: 'kasher', sensitiveHidden: false })
    expect(detail?.history.map(({ act, by }) => [act, by])).toEqual([
      ['changed', 'Camille'],
      ['registered', null],
    ])
    expect(await registrationDetail(as(forum, 'READER'), registrationId)).toMatchObject({
      diet: '',
      sensitiveHidden: true,
    })
    expect(await registrationDetail(other.scope, registrationId)).toBeNull()
    accepted(await resendTicket(forum.scope, registrationId, { at }))
    accepted(await cancelRegistration(forum.scope, registrationId, { at }))
    expect(await editRegistration(forum.scope, registrationId, values, { at })).toEqual({
      ok: false,
      error: 'not-live',
    })
    expect(await resendTicket(forum.scope, registrationId, { at })).toEqual({ ok: false, error: 'not-live' })
    expect(await approve(other.scope, registrationId, { at })).toEqual({ ok: false, error: 'not-found' })
  })

  it('finds people by any part of their name, blind to accents, and pages both ways', async () => {
    const forum = await openForum({ capacities: [200] })
    for (let number = 0; number < 120; number += 1) {
      await registered(forum, {
        givenName: 'Jo',
        familyName: `Ábc${String(number).padStart(3, '0')}`,
        email: `p${number}@example.org`,
      })
    }
    await registered(forum, { givenName: 'Élise', familyName: 'Œuvrard', organisation: 'Métropole 50%' })
    const found = async (search: string) =>
      (await registrationPage(forum.scope, { search })).rows.map(({ familyName }) => familyName)
    expect(await found('elise oeuv')).toEqual(['Œuvrard'])
    expect(await found('METROPOLE')).toEqual(['Œuvrard'])
    expect(await found('métro 50%')).toEqual(['Œuvrard'])
    expect(await found('abc007 jo')).toEqual(['Ábc007'])
    expect(await found('p119@')).toEqual(['Ábc119'])
    expect(await found('__')).toHaveLength(50)
    expect(await found('zzz')).toEqual([])
    const first = await registrationPage(forum.scope, { search: 'ábc' })
    expect([first.total, first.rows.length, first.previous, first.byStatus.CONFIRMED]).toEqual([120, 50, null, 121])
    const second = await registrationPage(forum.scope, { search: 'ábc', cursor: first.next ?? '' })
    const third = await registrationPage(forum.scope, { search: 'ábc', cursor: second.next ?? '' })
    expect([second.rows[0]?.familyName, third.rows.at(-1)?.familyName, third.rows.length, third.next]).toEqual([
      'Ábc050',
      'Ábc119',
      20,
      null,
    ])
    const back = await registrationPage(forum.scope, {
      search: 'ábc',
      cursor: third.previous ?? '',
      direction: 'previous',
    })
    expect(back.rows).toEqual(second.rows)
    const start = await registrationPage(forum.scope, {
      search: 'ábc',
      cursor: second.previous ?? '',
      direction: 'previous',
    })
    expect([start.rows, start.previous]).toEqual([first.rows, null])
    const newest = await registrationPage(forum.scope, {
      sort: 'newest',
      status: 'CONFIRMED',
      typeId: forum.typeIds[0],
    })
    const older = await registrationPage(forum.scope, { sort: 'newest', cursor: newest.next ?? '' })
    expect(new Set([...newest.rows, ...older.rows].map(({ id }) => id)).size).toBe(100)
    expect((await registrationPage(forum.scope, { cursor: 'nonsense' })).rows).toHaveLength(50)
  })

  it('counts seats by quota and type, and draws the curve', async () => {
    const forum = await openForum({ capacities: [1, 3] })
    await registered(forum)
    await registered(forum)
    await registered(forum, { typeId: forum.typeIds[1] ?? '' }, new Date(at.getTime() + 86_400_000))
    const states = await quotaStates(forum.scope)
    expect(
      states.map(({ capacity, taken, free, waiting, offered }) => [capacity, taken, free, waiting, offered]),
    ).toEqual([
      [1, 1, 0, 1, 0],
      [3, 1, 2, 0, 0],
    ])
    expect(states[0]?.types[0]).toMatchObject({ confirmed: 1, waitlisted: 1, pending: 0 })
    expect((await registrationsByType(forum.scope)).map(({ count }) => count)).toEqual([2, 1])
    const curve = await registrationCurve(forum.scope, new Date(at.getTime() + 2 * 86_400_000))
    expect(curve).toEqual([
      { day: '2027-03-01', count: 2 },
      { day: '2027-03-02', count: 3 },
      { day: '2027-03-03', count: 3 },
    ])
    expect((await waitingList(forum.scope)).map(({ position, status }) => [position, status])).toEqual([[1, 'WAITING']])
  })

  it('arranges types, quotas and questions; what is in use is archived or kept', async () => {
    const forum = await openForum({ capacities: [5, 5] })
    const [used = '', unused = ''] = forum.typeIds
    const [first, second] = [await ask(forum), await ask(forum, { kind: 'YES_NO' })]
    const waits = { id: first, kind: 'SHORT_TEXT' as const, label: { fr: 'Q' }, help: {}, required: false, options: [] }
    const depends = (id: string | null) =>
      saveQuestion(forum.scope, { ...waits, dependsOnId: id, dependsOnValue: 'yes', typeIds: [used] }, { at })
    accepted(await depends(second))
    expect(await depends(first)).toEqual({ ok: false, error: 'circular' })
    expect(await depends('none')).toEqual({ ok: false, error: 'unknown-question' })
    await registered(forum, { answers: { [second]: 'yes', [first]: 'parce que' } })
    const kind = { ...waits, kind: 'NUMBER' as const, dependsOnId: null, dependsOnValue: null, typeIds: [] }
    expect(await saveQuestion(forum.scope, kind, { at })).toEqual({ ok: false, error: 'kind-fixed' })
    accepted(await reorderQuestions(forum.scope, [second, first], { at }))
    expect((await setupOf(forum.scope)).questions.map(({ id }) => id)).toEqual([second, first])
    expect(await removeQuestion(forum.scope, second, { at })).toEqual({ ok: true, value: { archived: true } })
    expect(await removeType(forum.scope, used, { at })).toEqual({ ok: true, value: { archived: true } })
    expect(await removeQuota(forum.scope, forum.quotaIds[1] ?? '', { at })).toEqual({
      ok: false,
      error: 'quota-in-use',
    })
    accepted(await reorderTypes(forum.scope, [unused, used], { at }))
    expect(await removeType(forum.scope, unused, { at })).toEqual({ ok: true, value: { archived: false } })
    accepted(await removeQuota(forum.scope, forum.quotaIds[1] ?? '', { at }))
    const consent = await askConsent(forum)
    accepted(await removeConsent(forum.scope, consent, { at }))
    const setup = await setupOf(forum.scope)
    expect([setup.types, setup.quotas.length, setup.questions.length, setup.consents]).toEqual([[], 1, 1, []])
    const quota = { name: { fr: 'Q' }, capacity: 1 }
    expect(await saveQuota(as(forum, 'REGISTRATION_DESK'), quota, { at })).toEqual({ ok: false, error: 'not-allowed' })
    expect(await saveQuota(forum.scope, { ...quota, id: 'none' }, { at })).toEqual({ ok: false, error: 'not-found' })
  })

  it('corrects a quota that was counted wrong, and says so', async () => {
    const forum = await openForum({ capacities: [1] })
    await registered(forum)
    await registered(forum)
    const id = forum.quotaIds[0] ?? ''
    await db().quota.update({ where: { id }, data: { taken: 0 } })
    expect((await reconcileQuotas(at)).filter(({ quotaId }) => quotaId === id)).toEqual([
      { quotaId: id, was: 0, is: 1 },
    ])
    expect(await reconcileQuotas(at)).toEqual([])
    const told = await db().auditEntry.findMany({ where: { subjectId: id, act: 'quota-corrected' } })
    expect(told.map(({ detail, actor }) => [detail, actor])).toEqual([[{ was: 0, is: 1 }, 'system']])
  })
})
