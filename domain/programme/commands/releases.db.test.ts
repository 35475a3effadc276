import { expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { onEachDatabase } from '@/prisma/factories/database'
import { accepted, openForum, startOfTests } from '@/prisma/factories/forum'
import { addPerson } from '../../people/commands/person'
import { programmeOf } from '../queries/public'
import { releaseQuietly } from './releases'
import { addRoom } from './rooms'
import { addSession, cancelSession, placeSession, removeSession, saveSession } from './sessions'

const at = startOfTests
const later = new Date(at.getTime() + 3_600_000)
const hour = (time: string) => new Date(`2027-03-11T${time}:00Z`)
const changesOf = async (forumId: string, number: number) => {
  const { changes } = await db().release.findUniqueOrThrow({ where: { forumId_number: { forumId, number } } })
  return (changes as { kind: string; slug: string; fields: string[] }[]).map(({ kind, slug, fields }) => [
    kind,
    slug,
    fields,
  ])
}

onEachDatabase('releases', () => {
  it('freeze the draft: the public reads what was released, and what each release changed', async () => {
    const { scope, slug, forumId } = await openForum()
    const { roomId } = accepted(await addRoom(scope, { name: { fr: 'Nef' } }, { at }))
    const person = { givenName: 'Ana', familyName: 'Test', function: {}, biography: {} }
    const { personId } = accepted(await addPerson(scope, person, { at }))
    const plenary = { kind: 'PLENARY' as const, title: { fr: 'Plénière' }, startsAt: hour('09:00'), minutes: 60 }
    const add = async (values: Parameters<typeof addSession>[1]) =>
      accepted(await addSession(scope, values, { at })).sessionId
    const debate = await add({ ...plenary, roles: [{ kind: 'SPEAKER', personId }] })
    const pause = await add({ kind: 'BREAK', title: { fr: 'Pause' }, startsAt: hour('10:00'), minutes: 15 })
    const tray = await add({ kind: 'CLOSING', title: { fr: 'Conclusion' } })
    expect(accepted(await releaseQuietly(scope, { at })).number).toBe(1)
    expect(await changesOf(forumId, 1)).toEqual([
      ['new', 'pleniere', []],
      ['new', 'pause', []],
    ])
    expect(await releaseQuietly(scope, { at })).toEqual({ ok: false, error: 'nothing-changed' })

    const move = { startsAt: hour('10:10'), minutes: 15, roomIds: [roomId] }
    accepted(await placeSession(scope, { sessionId: pause, version: 1 }, move, { at: later }))
    accepted(await cancelSession(scope, { sessionId: debate, version: 1 }, true, { at: later }))
    const before = await programmeOf(slug)
    expect(before.sessions.map(({ startsAt, cancelled }) => [startsAt, cancelled])).toEqual([
      ['2027-03-11T09:00:00.000Z', false],
      ['2027-03-11T10:00:00.000Z', false],
    ])
    accepted(await releaseQuietly(scope, { at: later }))
    expect(await changesOf(forumId, 2)).toEqual([
      ['cancelled', 'pleniere', []],
      ['moved', 'pause', []],
    ])
    const { number, sessions } = await programmeOf(slug)
    expect(number).toBe(2)
    expect(sessions.map((one) => [one.slug, one.startsAt, one.cancelled, one.sequence])).toEqual([
      ['pleniere', '2027-03-11T09:00:00.000Z', true, 1],
      ['pause', '2027-03-11T10:10:00.000Z', false, 1],
    ])
    expect(await removeSession(scope, { sessionId: debate, version: 2 }, { at })).toEqual({
      ok: false,
      error: 'already-released',
    })
    expect((await removeSession(scope, { sessionId: tray, version: 1 }, { at })).ok).toBe(true)
    expect(await db().session.findUnique({ where: { id: debate } })).toMatchObject({
      version: 2,
      releasedStartsAt: null,
    })
    expect(await db().session.findUnique({ where: { id: pause } })).toMatchObject({ releasedStartsAt: hour('10:10') })
  })

  it('keep as cancelled what the draft puts back into the tray', async () => {
    const { scope, slug, forumId } = await openForum()
    const talk = { kind: 'PLENARY' as const, title: { fr: 'Débat' }, startsAt: hour('09:00'), minutes: 60 }
    const { sessionId } = accepted(await addSession(scope, talk, { at }))
    accepted(await releaseQuietly(scope, { at }))
    accepted(await placeSession(scope, { sessionId, version: 1 }, { minutes: 60 }, { at: later }))
    accepted(await releaseQuietly(scope, { at: later }))
    expect(await changesOf(forumId, 2)).toEqual([['cancelled', 'debat', []]])
    expect((await programmeOf(slug)).sessions.map(({ cancelled, startsAt }) => [cancelled, startsAt])).toEqual([
      [true, '2027-03-11T09:00:00.000Z'],
    ])
    accepted(await placeSession(scope, { sessionId, version: 2 }, talk, { at: later }))
    accepted(await releaseQuietly(scope, { at: later }))
    expect(await changesOf(forumId, 3)).toEqual([['restored', 'debat', []]])
  })

  it('say who came and who went, and hold back whoever is not announced', async () => {
    const { scope, slug, forumId } = await openForum()
    const person = async (givenName: string) =>
      accepted(await addPerson(scope, { givenName, familyName: 'Test', function: {}, biography: {} }, { at })).personId
    const [ana, bob] = [await person('Ana'), await person('Bob')]
    const talk = { kind: 'PLENARY' as const, title: { fr: 'Débat' }, startsAt: hour('09:00'), minutes: 60 }
    const hats = (personId: string, heldBack: boolean) => [
      { kind: 'SPEAKER' as const, personId, heldBack, announced: { fr: 'Une élue' } },
    ]
    const { sessionId } = accepted(await addSession(scope, { ...talk, roles: hats(ana, false) }, { at }))
    accepted(await releaseQuietly(scope, { at }))
    accepted(await saveSession(scope, { sessionId, version: 1 }, { ...talk, roles: hats(bob, true) }, { at: later }))
    accepted(await releaseQuietly(scope, { at: later }))
    const [first] = (await programmeOf(slug)).sessions
    expect(first?.roles).toEqual([
      { kind: 'SPEAKER', person: null, function: {}, organisation: null, announced: { fr: 'Une élue' } },
    ])
    accepted(await saveSession(scope, { sessionId, version: 2 }, { ...talk, roles: hats(bob, false) }, { at: later }))
    accepted(await releaseQuietly(scope, { at: later }))
    const { changes } = await db().release.findUniqueOrThrow({ where: { forumId_number: { forumId, number: 3 } } })
    expect(changes).toMatchObject([{ kind: 'changed', fields: ['people'], peopleAdded: [bob], peopleRemoved: [] }])
  })

  it('of two organisers at once are two, and none is lost', async () => {
    const { scope, forumId } = await openForum()
    const talk = { kind: 'PLENARY' as const, title: { fr: 'Débat' }, startsAt: hour('09:00'), minutes: 60 }
    accepted(await addSession(scope, talk, { at }))
    const results = await Promise.all([releaseQuietly(scope, { at }), releaseQuietly(scope, { at })])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db().release.count({ where: { forumId } })).toBe(1)
  })
})
