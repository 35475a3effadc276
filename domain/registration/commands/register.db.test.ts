import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { act } from '@/domain/forum/commands'
import { unseal } from '@/lib/auth/secrets'
import { db } from '@/lib/db/client'
import { onEachDatabase } from '@/prisma/factories/database'
import { accepted, ask, askConsent, openForum, startOfTests } from '@/prisma/factories/forum'
import { registered, registrationValues } from '@/prisma/factories/registration'
import { saveType } from './quotas'
import { register } from './register'

const at = startOfTests
const source = 'public' as const

/** Mails about a registration, oldest first: template and address. */
async function mails(registrationId: string) {
  const jobs = await db().job.findMany({ where: { kind: 'mail' }, orderBy: { id: 'asc' } })
  return jobs
    .map(({ payload }) => payload as { template: string; to: string; registrationId?: string })
    .filter((payload) => payload.registrationId === registrationId)
    .map(({ template, to }) => `${template} ${to}`)
}

onEachDatabase('register', () => {
  it('takes a seat, and writes the person, the history and the mail in one go', async () => {
    const forum = await openForum({ capacities: [2] })
    const [typeId = '', quotaId = ''] = [forum.typeIds[0], forum.quotaIds[0]]
    const question = await ask(forum, {
      kind: 'SEVERAL_CHOICES',
      options: [{ label: { fr: 'Oui' } }, { label: { fr: 'Non' } }],
    })
    const consent = await askConsent(forum, true)
    const values = registrationValues(forum, {
      givenName: 'Zoé',
      familyName: 'Bœuf',
      email: 'Zoe@Example.org',
      organisation: 'Métropole  de Lille',
      answers: { [question]: 'non', unknown: 'x' },
      consents: [consent, 'unknown'],
      diet: 'sans gluten',
      locale: 'nl',
    })
    const result = accepted(await register(forum.forumId, values, { source, at }))
    expect(result).toEqual({ registrationId: expect.any(String), outcome: 'confirmed', position: null })
    const row = await db().registration.findUniqueOrThrow({
      where: { id: result.registrationId },
      include: { answers: true, consents: true, sensitiveAnswers: true, organisation: true },
    })
    expect(row).toMatchObject({
      typeId,
      status: 'CONFIRMED',
      email: 'Zoe@Example.org',
      liveEmailKey: 'zoe@example.org',
      sortName: 'boeuf zoe',
      locale: 'nl',
      source: 'public',
      confirmedAt: at,
      reference: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}$/),
    })
    expect(row.organisation?.nameKey).toBe('metropole de lille')
    expect(row.answers.map(({ value }) => value)).toEqual([['non']])
    expect(row.consents.map(({ text }) => text)).toEqual(['Ik ga akkoord.'])
    const [diet] = row.sensitiveAnswers
    expect(unseal('sensitive-answer', `${row.id}DIET`, diet?.sealed ?? '')).toBe('sans gluten')
    expect(diet?.deleteAfter).toEqual(new Date('2027-04-10T16:00:00.000Z'))
    expect((await db().quota.findUniqueOrThrow({ where: { id: quotaId } })).taken).toBe(1)
    expect(await mails(row.id)).toEqual(['registration-confirmed Zoe@Example.org'])
    const history = await db().auditEntry.findMany({ where: { subjectId: row.id } })
    expect(history.map(({ act, actor }) => [act, actor])).toEqual([['registered', 'attendee']])
    expect(JSON.stringify(history)).not.toContain('Zo')
  })

  it('holds a seat for somebody who awaits approval', async () => {
    const forum = await openForum({ capacities: [1], requiresApproval: true })
    const first = await registered(forum)
    const second = await registered(forum)
    expect([first.outcome, second.outcome, second.position]).toEqual(['pending', 'waitlisted', 1])
    expect(await mails(first.registrationId)).toEqual([expect.stringMatching(/^registration-pending /)])
    expect(await mails(second.registrationId)).toEqual([expect.stringMatching(/^waiting-list-joined /)])
  })

  it('puts people in line in their order, or tells that there is no seat', async () => {
    const forum = await openForum({ capacities: [0] })
    const positions = [(await registered(forum)).position, (await registered(forum)).position]
    expect(positions).toEqual([1, 2])
    const values = registrationValues(forum, { joinWaitingList: false })
    expect(await register(forum.forumId, values, { source, at })).toEqual({ ok: false, error: 'quota-full' })
    expect(await db().registration.count({ where: { forumId: forum.forumId } })).toBe(2)
  })

  it('answers the same submission the same way, once registered, even when the last seat was its own', async () => {
    const forum = await openForum({ capacities: [1] })
    const values = registrationValues(forum, { joinWaitingList: false })
    const twice = await Promise.all([1, 2].map(() => register(forum.forumId, values, { source, at })))
    const again = await register(forum.forumId, values, { source, at })
    expect(twice[0]).toEqual(again)
    expect(twice[1]).toEqual(again)
    expect(again).toMatchObject({ ok: true, value: { outcome: 'confirmed' } })
    expect(await db().registration.count({ where: { forumId: forum.forumId } })).toBe(1)
    const jobs = await db().job.count({ where: { forumId: forum.forumId } })
    expect(jobs).toBe(1)
  })

  it('takes the same key from another address as another submission', async () => {
    const forum = await openForum()
    const idempotencyKey = randomUUID()
    const first = await registered(forum, { idempotencyKey })
    const second = await registered(forum, { idempotencyKey })
    expect(second.registrationId).not.toBe(first.registrationId)
  })

  it('tells a known address by mail, and answers as it would a new one', async () => {
    const forum = await openForum({ capacities: [2] })
    const first = await registered(forum, { email: 'known@example.org' })
    const again = () => registrationValues(forum, { email: ' KNOWN@example.org', locale: 'en' })
    const onScreen = accepted(await register(forum.forumId, again(), { source, at }))
    expect(onScreen).toEqual({ registrationId: expect.any(String), outcome: 'confirmed', position: null })
    expect(onScreen.registrationId).not.toBe(first.registrationId)
    await registered(forum)
    const full = await Promise.all(
      [again(), { ...again(), joinWaitingList: false }].map((values) =>
        register(forum.forumId, values, { source, at }),
      ),
    )
    expect(full).toMatchObject([
      { ok: true, value: { outcome: 'waitlisted', position: 1 } },
      { ok: false, error: 'quota-full' },
    ])
    expect(await db().registration.count({ where: { forumId: forum.forumId } })).toBe(2)
    expect((await mails(first.registrationId)).slice(1)).toEqual(Array(3).fill('already-registered known@example.org'))
  })

  it('refuses when registration or the type is not open, the type is unknown, or an answer is wrong', async () => {
    const forum = await openForum()
    const required = await ask(forum, { required: true })
    const values = registrationValues(forum)
    const send = (change: object, when = at) => register(forum.forumId, { ...values, ...change }, { source, at: when })
    expect(await send({})).toEqual({ ok: false, error: 'invalid' })
    expect(await send({ typeId: 'nobody' })).toEqual({ ok: false, error: 'unknown-type' })
    expect(await send({ answers: { [required]: 'x' } }, new Date(at.getTime() + 11 * 86_400_000))).toEqual({
      ok: false,
      error: 'registration-closed',
    })
    const closed = { name: { fr: 'Fermé' }, description: {}, colour: 1, quotaId: forum.quotaIds[0] ?? '' }
    const dates = { opensAt: null, closesAt: at, requiresApproval: false, hidden: false }
    accepted(await saveType(forum.scope, { ...closed, ...dates, id: forum.typeIds[0] }, { at }))
    expect(await send({ answers: { [required]: 'x' } })).toEqual({ ok: false, error: 'type-closed' })
    accepted(await act(forum.scope, 'REGISTRATION_CLOSED', null, { at }))
    expect(await send({ answers: { [required]: 'x' } })).toEqual({ ok: false, error: 'registration-closed' })
    expect(await register('no-forum', values, { source, at })).toEqual({ ok: false, error: 'unknown-forum' })
  })

  it('withholds the mails of people invented for a demonstration', async () => {
    const forum = await openForum()
    accepted(await register(forum.forumId, registrationValues(forum), { source: 'demonstration', at }))
    const jobs = await db().job.findMany({ where: { forumId: forum.forumId } })
    expect(jobs.map(({ status }) => status)).toEqual(['WITHHELD'])
  })
})
