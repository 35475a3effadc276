import { expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { onEachDatabase } from '@/prisma/factories/database'
import { accepted, ask, askConsent, openForum, startOfTests } from '@/prisma/factories/forum'
import { holderOf, registered } from '@/prisma/factories/registration'
import { personalLinkToken } from '../own-secrets'
import { ownRegistration } from '../queries/attendee'
import { openedLink } from '../queries/link'
import { registrationMailView } from '../queries/mail'
import { ownData } from '../queries/own-data'
import { cancelOwn, changeAnswers, changeConsents } from './attendee'
import { eraseOwn } from './erase'
import { handOver } from './hand-over'
import { requestPersonalLinks } from './personal-links'
import { deleteSensitiveAnswers } from './upkeep'

const at = startOfTests
const days = (count: number) => new Date(at.getTime() + count * 86_400_000)
const person = {
  givenName: 'Zoé',
  familyName: 'Bœuf',
  phone: '',
  function: 'Maire',
  organisation: '',
  territory: '',
  territoryCode: '',
}

onEachDatabase('attendee', () => {
  it('shows holders everything about their registration', async () => {
    const forum = await openForum({ capacities: [1, 5] })
    const question = await ask(forum)
    const own = holderOf(
      forum,
      await registered(forum, { answers: { [question]: 'Lille' }, diet: 'végétarien', phone: '+33 3 20 00 00 00' }),
    )
    const view = await ownRegistration(own, at)
    expect(view).toMatchObject({
      status: 'CONFIRMED',
      answers: { [question]: 'Lille' },
      diet: 'végétarien',
      access: '',
      mayChange: true,
      waiting: null,
      ticketCode: expect.stringMatching(/^R[0-9A-Z]{28}$/),
      otherTypes: [{ typeId: forum.typeIds[1], state: 'open', seatsLeft: 5, waiting: 0 }],
    })
    expect(view.person).toMatchObject({ givenName: 'Élodie', phone: '+33 3 20 00 00 00' })
    const waiting = await ownRegistration(holderOf(forum, await registered(forum)), at)
    expect(waiting).toMatchObject({
      status: 'WAITLISTED',
      ticketCode: null,
      waiting: { state: 'waiting', position: 1 },
    })
  })

  it('changes data and answers until the deadline, never the address', async () => {
    const forum = await openForum()
    const question = await ask(forum, { required: true })
    const own = holderOf(
      forum,
      await registered(forum, { answers: { [question]: 'avant' }, diet: 'sans sel', email: 'a@example.org' }),
    )
    const values = { ...person, answers: { [question]: 'après' }, diet: '', access: 'boucle magnétique' }
    expect(await changeAnswers(own, { ...values, answers: {} }, { at })).toEqual({ ok: false, error: 'invalid' })
    accepted(await changeAnswers(own, values, { at }))
    const view = await ownRegistration(own, at)
    expect(view).toMatchObject({ answers: { [question]: 'après' }, diet: '', access: 'boucle magnétique' })
    expect(view.person).toMatchObject({ familyName: 'Bœuf', email: 'a@example.org', function: 'Maire' })
    const history = await db().auditEntry.findMany({ where: { subjectId: own.registrationId, act: 'changed' } })
    expect(history.map(({ detail }) => detail)).toEqual([{ fields: ['givenName', 'familyName', 'function'] }])
    expect(await changeAnswers(own, values, { at: days(10) })).toEqual({ ok: false, error: 'too-late' })
    accepted(await cancelOwn(own, { at }))
    expect(await changeAnswers(own, values, { at })).toEqual({ ok: false, error: 'too-late' })
  })

  it('gives and withdraws consents, and keeps when', async () => {
    const forum = await openForum()
    const [needed, wished] = [await askConsent(forum, true), await askConsent(forum)]
    const own = holderOf(forum, await registered(forum, { consents: [needed] }))
    expect(await changeConsents(own, [wished], { at })).toEqual({ ok: false, error: 'consent-required' })
    accepted(await changeConsents(own, [needed, wished], { at: days(1) }))
    accepted(await changeConsents(own, [needed], { at: days(2) }))
    expect((await ownRegistration(own, at)).consents).toEqual([
      { id: needed, text: 'J’accepte.', at, withdrawnAt: null },
      { id: wished, text: 'J’accepte.', at: days(1), withdrawnAt: days(2) },
    ])
  })

  it('hands a seat over: the old link and ticket are worthless, personal answers are gone', async () => {
    const forum = await openForum()
    const [mine, ours] = [await ask(forum), await ask(forum, { kind: 'TERRITORY' })]
    const consent = await askConsent(forum)
    const answers = { [mine]: 'je viens en train', [ours]: 'Lille' }
    const own = holderOf(
      forum,
      await registered(forum, {
        answers,
        consents: [consent],
        diet: 'halal',
        email: 'old@example.org',
        organisation: 'MEL',
      }),
    )
    const before = await ownRegistration(own, at)
    const heir = {
      givenName: 'Noor',
      familyName: 'Peeters',
      email: 'new@example.org',
      function: '',
      locale: 'nl' as const,
    }
    expect(await handOver(own, { ...heir, email: 'no' }, { at })).toEqual({ ok: false, error: 'invalid' })
    await registered(forum, { email: 'taken@example.org' })
    expect(await handOver(own, { ...heir, email: 'Taken@example.org' }, { at })).toEqual({
      ok: false,
      error: 'cannot-hand-over',
    })
    accepted(await handOver(own, heir, { at }))
    const after = await ownRegistration(own, at)
    expect(after).toMatchObject({
      status: 'CONFIRMED',
      locale: 'nl',
      answers: { [ours]: 'Lille' },
      consents: [],
      diet: '',
    })
    expect(after.person).toMatchObject({ givenName: 'Noor', email: 'new@example.org', organisation: 'MEL', phone: '' })
    expect(after.ticketCode).not.toBe(before.ticketCode)
    expect(await openedLink(personalLinkToken(own.registrationId, 1))).toBeNull()
    expect(await openedLink(personalLinkToken(own.registrationId, 2))).toMatchObject({ linkVersion: 2, locale: 'nl' })
    expect(await registrationMailView(own.registrationId, at)).toMatchObject({
      holder: 2,
      linkToken: personalLinkToken(own.registrationId, 2),
    })
    const mails = await db().job.findMany({
      where: { forumId: forum.forumId, kind: 'mail' },
      orderBy: { id: 'desc' },
      take: 2,
    })
    expect(mails.map(({ payload }) => payload).reverse()).toMatchObject([
      { template: 'registration-handed-over', to: 'old@example.org', data: { givenName: 'Élodie', holder: '1' } },
      { template: 'registration-received', to: 'new@example.org', locale: 'nl' },
    ])
    expect(await handOver(own, heir, { at: days(10) })).toEqual({ ok: false, error: 'too-late' })
  })

  it('asks for approval again when a seat that needs it is handed over; a place in line is not handed over', async () => {
    const forum = await openForum({ capacities: [1], requiresApproval: true })
    const own = holderOf(forum, await registered(forum))
    await db().registration.update({ where: { id: own.registrationId }, data: { status: 'CONFIRMED' } })
    const heir = { givenName: 'Noor', familyName: 'Peeters', email: 'noor@example.org', function: '' }
    accepted(await handOver(own, heir, { at }))
    expect((await ownRegistration(own, at)).status).toBe('PENDING')
    const waiting = holderOf(forum, await registered(forum))
    expect(await handOver(waiting, { ...heir, email: 'b@example.org' }, { at })).toEqual({
      ok: false,
      error: 'no-seat',
    })
  })

  it('forgets a person, gives the seat to the next, and lets the address register again', async () => {
    const forum = await openForum({ capacities: [1] })
    const question = await ask(forum)
    const secret = 'Rosalind'
    const first = await registered(forum, {
      givenName: secret,
      familyName: secret,
      email: `${secret}@example.org`,
      organisation: secret,
      answers: { [question]: secret },
      diet: secret,
    })
    const next = await registered(forum)
    const own = holderOf(forum, first)
    accepted(await eraseOwn(own, { at }))
    const everything = await Promise.all([
      db().registration.findMany({ where: { id: first.registrationId } }),
      db().answer.findMany({ where: { registrationId: first.registrationId } }),
      db().sensitiveAnswer.findMany({ where: { registrationId: first.registrationId } }),
      db().consentGiven.findMany({ where: { registrationId: first.registrationId } }),
      db().auditEntry.findMany({ where: { subjectId: first.registrationId } }),
    ])
    expect(JSON.stringify(everything).toLowerCase()).not.toContain(secret.toLowerCase())
    const mails = await db().job.findMany({ where: { forumId: forum.forumId } })
    const named = mails.filter(({ payload }) => JSON.stringify(payload).includes(secret))
    expect(named.map(({ payload }) => (payload as { template: string }).template)).toEqual(['registration-cancelled'])
    expect(await openedLink(personalLinkToken(first.registrationId, 1))).toBeNull()
    expect((await ownRegistration(holderOf(forum, next), at)).waiting?.state).toBe('offered')
    expect(await eraseOwn(own, { at })).toEqual({ ok: false, error: 'not-found' })
    expect((await registered(forum, { email: `${secret}@example.org` })).outcome).toBe('waitlisted')
  })

  it('gives holders all that is held about them', async () => {
    const forum = await openForum()
    const question = await ask(forum)
    const own = holderOf(forum, await registered(forum, { answers: { [question]: 'oui' }, access: 'ascenseur' }))
    expect(await ownData(own)).toMatchObject({
      forum: { name: 'Territoires connectés', city: 'Lille' },
      person: { givenName: 'Élodie' },
      answers: [{ question: 'Une question', answer: 'oui' }],
      access: 'ascenseur',
      waitingList: [],
      history: [{ act: 'registered', actor: 'attendee' }],
    })
  })

  it('mails the link of each live registration to come, and nothing to a stranger', async () => {
    const [forum, other, past] = [await openForum(), await openForum(), await openForum({ at: days(-30) })]
    const email = 'links@example.org'
    const [a, b] = [await registered(forum, { email }), await registered(other, { email })]
    await registered(past, { email }, days(-30))
    accepted(await cancelOwn(holderOf(other, b), { at }))
    const sent = async () => {
      const jobs = await db().job.findMany({ where: { kind: 'mail' } })
      return jobs
        .map(({ payload }) => payload as { template: string; registrationId: string; locale: string })
        .filter(({ template }) => template === 'personal-link')
    }
    await requestPersonalLinks('stranger@example.org', 'fr', { at })
    expect(await sent()).toEqual([])
    await requestPersonalLinks('LINKS@example.org ', 'nl', { at })
    expect(await sent()).toMatchObject([{ registrationId: a.registrationId, locale: 'nl' }])
  })

  it('deletes diet and access needs when their date has come', async () => {
    const forum = await openForum()
    const { registrationId } = await registered(forum, { diet: 'vegan', access: 'rampe' })
    const left = () => db().sensitiveAnswer.count({ where: { registrationId } })
    await deleteSensitiveAnswers(days(40))
    expect(await left()).toBe(2)
    await deleteSensitiveAnswers(days(41))
    expect(await left()).toBe(0)
  })
})
