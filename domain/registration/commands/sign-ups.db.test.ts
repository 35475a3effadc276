import { expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { onEachDatabase } from '@/prisma/factories/database'
import { accepted, type OpenForum, openForum, startOfTests } from '@/prisma/factories/forum'
import { hour, releasedSessions } from '@/prisma/factories/programme'
import { holderOf, registered } from '@/prisma/factories/registration'
import { releaseQuietly } from '../../programme/commands/releases'
import { addSession, cancelSession, placeSession, saveSession } from '../../programme/commands/sessions'
import type { OwnRegistration } from '../../shared/scope'
import { agendaMarks } from '../queries/agenda-marks'
import { cancelOwn } from './attendee'
import { eraseOwn } from './erase'
import { handOver } from './hand-over'
import { reconcileSessions, serveSessions } from './session-upkeep'
import { addToSession, removeFromSession, signUp, withdraw } from './sign-ups'
import { star } from './stars'

const at = startOfTests
const seated = { ok: true, value: { status: 'SEATED', position: null } }
const waiting = (position: number) => ({ ok: true, value: { status: 'WAITING', position } })

const people = async (forum: OpenForum, count: number) => {
  const all: OwnRegistration[] = []
  for (let n = 0; n < count; n += 1) all.push(holderOf(forum, await registered(forum)))
  return all as [OwnRegistration, OwnRegistration, OwnRegistration, OwnRegistration]
}
const seats = async (own: OwnRegistration) => (await agendaMarks(own)).seats
const taken = async (id: string) => (await db().session.findUniqueOrThrow({ where: { id } })).seatsTaken
const mails = async (forum: OpenForum) => {
  const jobs = await db().job.findMany({ where: { forumId: forum.forumId, kind: 'mail' }, orderBy: { id: 'asc' } })
  return jobs
    .map(({ payload }) => payload as { template: string; registrationId: string; about?: { sessionId: string } })
    .filter(({ template }) => template === 'session-seat')
    .map(({ registrationId, about }) => [registrationId, about?.sessionId])
}

onEachDatabase('signing up', () => {
  it('takes a seat while there is one, then a place in line, once', async () => {
    const forum = await openForum()
    const [visit = ''] = await releasedSessions(forum, [{ capacity: 1 }])
    const [ana, bob, cleo] = await people(forum, 3)
    expect(await signUp(ana, visit, { at })).toEqual(seated)
    expect(await signUp(bob, visit, { at })).toEqual(waiting(1))
    expect(await signUp(cleo, visit, { at })).toEqual(waiting(2))
    expect([await signUp(ana, visit, { at }), await signUp(cleo, visit, { at })]).toEqual([seated, waiting(2)])
    expect(await taken(visit)).toBe(1)
  })

  it('goes on without end where seats are not counted', async () => {
    const forum = await openForum()
    const [talk = ''] = await releasedSessions(forum, [{ capacity: null }])
    for (const own of await people(forum, 3)) expect(await signUp(own, talk, { at })).toEqual(seated)
  })

  it('is for confirmed people, and for sessions that are public, open and still to come', async () => {
    const forum = await openForum({ requiresApproval: true })
    const [visit = '', closed = '', gone = ''] = await releasedSessions(forum, [
      {},
      { signUp: false },
      { from: '11:00' },
    ])
    const draft = { kind: 'SITE_VISIT' as const, title: { fr: 'Plus tard' }, signUp: true, startsAt: at, minutes: 30 }
    const { sessionId } = accepted(await addSession(forum.scope, draft, { at }))
    const [own] = await people(forum, 1)
    expect(await signUp(own, visit, { at })).toEqual({ ok: false, error: 'not-confirmed' })
    await db().registration.update({ where: { id: own.registrationId }, data: { status: 'CONFIRMED' } })
    accepted(await cancelSession(forum.scope, { sessionId: gone, version: 1 }, true, { at }))
    accepted(await releaseQuietly(forum.scope, { at }))
    for (const other of [closed, gone, 'nothing']) {
      expect(await signUp(own, other, { at })).toEqual({ ok: false, error: 'unknown-session' })
    }
    const { startsAt } = await db().forum.findUniqueOrThrow({ where: { id: forum.forumId } })
    expect(await signUp(own, visit, { at: hour({ startsAt }, '09:00') })).toEqual({ ok: false, error: 'session-begun' })
    expect(await signUp(own, sessionId, { at: new Date(at.getTime() - 1) })).toEqual(seated)
  })

  it('refuses a seat at the same time and names the other; the end of one may be the beginning of the next', async () => {
    const forum = await openForum()
    const plenary = { kind: 'PLENARY' as const, signUp: false, capacity: null }
    const [first = '', meanwhile = '', next = ''] = await releasedSessions(forum, [
      { from: '09:00' },
      { from: '09:30' },
      { from: '10:00' },
      { ...plenary, from: '09:00' },
    ])
    const [own] = await people(forum, 1)
    expect(await signUp(own, first, { at })).toEqual(seated)
    expect(await signUp(own, meanwhile, { at })).toEqual({ ok: false, error: 'overlaps', with: first })
    expect(await signUp(own, next, { at })).toEqual(seated)
    accepted(await withdraw(own, first, { at }))
    expect(await signUp(own, meanwhile, { at })).toEqual({ ok: false, error: 'overlaps', with: next })
  })
})

onEachDatabase('a seat given back', () => {
  it('goes to the first in line, who gets a mail; whoever comes again is last', async () => {
    const forum = await openForum()
    const [visit = ''] = await releasedSessions(forum, [{ capacity: 1 }])
    const [ana, bob, cleo] = await people(forum, 3)
    for (const own of [ana, bob, cleo]) await signUp(own, visit, { at })
    accepted(await withdraw(ana, visit, { at }))
    expect(await withdraw(ana, visit, { at })).toEqual({ ok: false, error: 'not-signed-up' })
    expect([await seats(bob), await seats(cleo)]).toEqual([{ [visit]: 'SEATED' }, { [visit]: 'WAITING' }])
    expect(await mails(forum)).toEqual([[bob.registrationId, visit]])
    expect(await signUp(ana, visit, { at })).toEqual(waiting(2))
    accepted(await withdraw(bob, visit, { at }))
    accepted(await withdraw(cleo, visit, { at }))
    expect([await seats(ana), await taken(visit)]).toEqual([{ [visit]: 'SEATED' }, 1])
  })

  it('passes over whoever has a seat at that time; they keep their place and get theirs when they are free', async () => {
    const forum = await openForum()
    const [farm = '', plant = ''] = await releasedSessions(forum, [{ capacity: 1 }, { capacity: 2 }])
    const [ana, bob, cleo] = await people(forum, 3)
    expect(await signUp(ana, farm, { at })).toEqual(seated)
    expect(await signUp(bob, farm, { at })).toEqual(waiting(1))
    expect(await signUp(cleo, farm, { at })).toEqual(waiting(2))
    expect(await signUp(bob, plant, { at })).toEqual(seated)
    accepted(await withdraw(ana, farm, { at }))
    expect([await seats(bob), await seats(cleo)]).toEqual([
      { [farm]: 'WAITING', [plant]: 'SEATED' },
      { [farm]: 'SEATED' },
    ])
    accepted(await withdraw(cleo, farm, { at }))
    expect(await taken(farm)).toBe(0)
    accepted(await withdraw(bob, plant, { at }))
    expect(await seats(bob)).toEqual({ [farm]: 'SEATED' })
    expect(await mails(forum)).toEqual([
      [cleo.registrationId, farm],
      [bob.registrationId, farm],
    ])
  })

  it('comes from whoever cancels, is erased or is taken off; a seat handed over stays', async () => {
    const forum = await openForum()
    const [visit = ''] = await releasedSessions(forum, [{ capacity: 1 }])
    const [ana, bob, cleo, dora] = await people(forum, 4)
    for (const own of [ana, bob, cleo, dora]) await signUp(own, visit, { at })
    accepted(await cancelOwn(ana, { at }))
    expect([await seats(ana), await seats(bob)]).toEqual([{}, { [visit]: 'SEATED' }])
    accepted(await star(bob, visit, true, { at }))
    accepted(await handOver(bob, { givenName: 'Eva', familyName: 'Test', email: 'eva@example.org' }, { at }))
    expect(await agendaMarks(bob)).toMatchObject({ stars: [], seats: { [visit]: 'SEATED' } })
    accepted(await eraseOwn(bob, { at }))
    expect(await db().sessionSignUp.count({ where: { registrationId: bob.registrationId } })).toBe(0)
    expect(await seats(cleo)).toEqual({ [visit]: 'SEATED' })
    accepted(await removeFromSession(forum.scope, visit, cleo.registrationId, { at }))
    expect([await seats(dora), await taken(visit)]).toEqual([{ [visit]: 'SEATED' }, 1])
    expect((await mails(forum)).map(([id]) => id)).toEqual([cleo.registrationId, dora.registrationId])
  })

  it('goes to nobody once the session has begun', async () => {
    const forum = await openForum()
    const [visit = ''] = await releasedSessions(forum, [{ capacity: 1 }])
    const [ana, bob, cleo] = await people(forum, 3)
    for (const own of [ana, bob]) await signUp(own, visit, { at })
    const { startsAt } = await db().forum.findUniqueOrThrow({ where: { id: forum.forumId } })
    const late = { at: hour({ startsAt }, '09:10') }
    accepted(await withdraw(ana, visit, late))
    expect([await seats(bob), await taken(visit)]).toEqual([{ [visit]: 'WAITING' }, 0])
    expect(await addToSession(forum.scope, visit, cleo.registrationId, late)).toEqual(seated)
  })
})

onEachDatabase('the seats of a session', () => {
  const visit = { kind: 'SITE_VISIT' as const, title: { fr: 'Visite 1' }, minutes: 60, signUp: true }

  it('grow with its capacity, and nobody loses theirs when it shrinks', async () => {
    const forum = await openForum()
    const [farm = ''] = await releasedSessions(forum, [{ capacity: 2 }])
    const { startsAt } = await db().forum.findUniqueOrThrow({ where: { id: forum.forumId } })
    const all = await people(forum, 4)
    for (const own of all) await signUp(own, farm, { at })
    const save = async (version: number, capacity: number) =>
      accepted(
        await saveSession(
          forum.scope,
          { sessionId: farm, version },
          { ...visit, startsAt: hour({ startsAt }, '09:00'), capacity },
          { at },
        ),
      )
    await save(1, 1)
    expect([await serveSessions(at), await taken(farm)]).toEqual([0, 2])
    await save(2, 3)
    expect([await serveSessions(at, forum.scope), await serveSessions(at), await taken(farm)]).toEqual([1, 0, 3])
    expect(await Promise.all(all.map(seats))).toEqual([
      { [farm]: 'SEATED' },
      { [farm]: 'SEATED' },
      { [farm]: 'SEATED' },
      { [farm]: 'WAITING' },
    ])
  })

  it('go to whoever was in the way of themselves, once a release has moved it', async () => {
    const forum = await openForum()
    const [farm = '', plant = ''] = await releasedSessions(forum, [{ capacity: 1 }, { capacity: 1 }])
    const [ana, bob] = await people(forum, 2)
    await signUp(ana, farm, { at })
    await signUp(bob, farm, { at })
    await signUp(bob, plant, { at })
    accepted(await withdraw(ana, farm, { at }))
    const { startsAt } = await db().forum.findUniqueOrThrow({ where: { id: forum.forumId } })
    const later = { startsAt: hour({ startsAt }, '13:00'), minutes: 60 }
    accepted(await placeSession(forum.scope, { sessionId: plant, version: 1 }, later, { at }))
    expect(await serveSessions(at)).toBe(0)
    accepted(await releaseQuietly(forum.scope, { at }))
    expect(await serveSessions(at)).toBe(1)
    expect(await seats(bob)).toEqual({ [farm]: 'SEATED', [plant]: 'SEATED' })
  })

  it('are kept when a release cancels it: nothing ends silently', async () => {
    const forum = await openForum()
    const [farm = ''] = await releasedSessions(forum, [{ capacity: 1 }])
    const [ana] = await people(forum, 1)
    await signUp(ana, farm, { at })
    accepted(await cancelSession(forum.scope, { sessionId: farm, version: 1 }, true, { at }))
    accepted(await releaseQuietly(forum.scope, { at }))
    expect(await seats(ana)).toEqual({ [farm]: 'SEATED' })
  })

  it('are counted anew when the server starts', async () => {
    const forum = await openForum()
    const [farm = ''] = await releasedSessions(forum, [{ capacity: 3 }])
    const [ana] = await people(forum, 1)
    await signUp(ana, farm, { at })
    await db().session.update({ where: { id: farm }, data: { seatsTaken: 3 } })
    expect(await reconcileSessions(at)).toEqual([{ sessionId: farm, was: 3, is: 1 }])
    expect([await reconcileSessions(at), await taken(farm)]).toEqual([[], 1])
  })
})
