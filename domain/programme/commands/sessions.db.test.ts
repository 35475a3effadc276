import { expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { onEachDatabase } from '@/prisma/factories/database'
import { accepted, openForum, startOfTests } from '@/prisma/factories/forum'
import { addPerson } from '../../people/commands/person'
import { personOf, programmeOf } from '../queries/public'
import { releaseQuietly } from './releases'
import { addRoom } from './rooms'
import { addSession, placeSession, saveSession } from './sessions'

const at = startOfTests
const hour = (time: string) => new Date(`2027-03-11T${time}:00Z`)

onEachDatabase('programme', () => {
  it('tells the programme in order of time, with rooms, hats and questions', async () => {
    const { scope, slug } = await openForum()
    const { roomId } = accepted(await addRoom(scope, { name: { fr: 'Nef' }, capacity: 90 }, { at }))
    const person = { givenName: 'Noor', familyName: 'Voorbeeld', function: { fr: 'directrice' }, biography: {} }
    const { personId } = accepted(await addPerson(scope, { ...person, organisation: 'Agence' }, { at }))
    const closing = { kind: 'CLOSING' as const, title: { fr: 'Conclusion' }, startsAt: hour('16:00') }
    accepted(await addSession(scope, closing, { at }))
    const { slug: sessionSlug } = accepted(
      await addSession(
        scope,
        {
          kind: 'WORKSHOP',
          title: { fr: 'Trois rondes' },
          startsAt: hour('09:00'),
          minutes: 120,
          roomIds: [roomId],
          roles: [
            { kind: 'MODERATOR', organisation: 'Abylon' },
            { kind: 'SPEAKER', personId },
            { kind: 'EXPERT', announced: { fr: 'Une élue' } },
          ],
          questions: [{ text: { fr: 'Pour quoi faire ?' } }],
        },
        { at },
      ),
    )
    expect(await programmeOf(slug)).toEqual({ number: 0, releasedAt: null, sessions: [], rooms: [] })
    accepted(await releaseQuietly(scope, { at }))
    const { sessions, rooms } = await programmeOf(slug)
    const [first, second] = sessions
    expect(rooms.map(({ name }) => name.fr)).toEqual(['Nef'])
    expect(first).toMatchObject({
      slug: sessionSlug,
      kind: 'WORKSHOP',
      startsAt: '2027-03-11T09:00:00.000Z',
      endsAt: '2027-03-11T11:00:00.000Z',
      rooms: [{ name: { fr: 'Nef' }, accessible: true }],
    })
    expect(second).toMatchObject({ kind: 'CLOSING', endsAt: null, rooms: [] })
    expect(first?.questions.map(({ text }) => text.fr)).toEqual(['Pour quoi faire ?'])
    expect(
      first?.roles.map(({ kind, person, organisation, function: does, announced }) => [
        kind,
        person?.familyName ?? null,
        organisation,
        does.fr ?? null,
        announced.fr ?? null,
      ]),
    ).toEqual([
      ['MODERATOR', null, 'Abylon', null, null],
      ['SPEAKER', 'Voorbeeld', 'Agence', 'directrice', null],
      ['EXPERT', null, null, null, 'Une élue'],
    ])
    const speaker = first?.roles.find(({ person }) => person)?.person?.slug ?? ''
    expect((await personOf(slug, speaker))?.sessions.map(({ role, session }) => [role, session.slug])).toEqual([
      ['SPEAKER', sessionSlug],
    ])
    expect(await personOf((await openForum()).slug, speaker)).toBeNull()
  })

  it('gives two sessions of one title two addresses, and refuses one that ends before it begins or a hat without a head', async () => {
    const { scope } = await openForum()
    const pause = { kind: 'BREAK' as const, title: { fr: 'Pause' }, startsAt: hour('10:00') }
    expect(accepted(await addSession(scope, pause, { at })).slug).toBe('pause')
    expect(accepted(await addSession(scope, pause, { at })).slug).toBe('pause-2')
    const backwards = { ...pause, minutes: -60 }
    expect(await addSession(scope, backwards, { at })).toEqual({ ok: false, error: 'invalid' })
    expect(await addSession(scope, { ...pause, roles: [{ kind: 'SPEAKER' }] }, { at })).toEqual({
      ok: false,
      error: 'invalid',
    })
  })

  it('never overwrites what somebody has not read', async () => {
    const { scope } = await openForum()
    const pause = { kind: 'BREAK' as const, title: { fr: 'Pause' }, startsAt: hour('10:00'), minutes: 15 }
    const { sessionId } = accepted(await addSession(scope, pause, { at }))
    const seen = { sessionId, version: 1 }
    const later = { startsAt: hour('10:30'), minutes: 20, allRooms: true }
    expect(await placeSession(scope, seen, later, { at })).toEqual({ ok: true, value: { version: 2 } })
    expect(await placeSession(scope, seen, pause, { at })).toEqual({ ok: false, error: 'changed-meanwhile' })
    expect(await saveSession(scope, seen, pause, { at })).toEqual({ ok: false, error: 'changed-meanwhile' })
    const elsewhere = await openForum()
    expect(await placeSession(elsewhere.scope, { sessionId, version: 2 }, pause, { at })).toEqual({
      ok: false,
      error: 'unknown-session',
    })
    expect(await db().session.findUnique({ where: { id: sessionId } })).toMatchObject({
      startsAt: hour('10:30'),
      minutes: 20,
      allRooms: true,
    })
  })

  it('keeps the answer of a hat that stays on the same head, and forgets it with another', async () => {
    const { scope } = await openForum()
    const person = async (givenName: string) =>
      accepted(await addPerson(scope, { givenName, familyName: 'Test', function: {}, biography: {} }, { at })).personId
    const [ana, bob] = [await person('Ana'), await person('Bob')]
    const talk = { kind: 'PLENARY' as const, title: { fr: 'Débat' } }
    const roles = [
      { kind: 'SPEAKER' as const, personId: ana },
      { kind: 'SPEAKER' as const, personId: bob },
    ]
    const { sessionId } = accepted(await addSession(scope, { ...talk, roles }, { at }))
    await db().sessionRole.updateMany({ where: { sessionId }, data: { confirmedAt: at } })
    const hats = () => db().sessionRole.findMany({ where: { sessionId }, orderBy: { position: 'asc' } })
    const [first, second] = await hats()
    const again = [
      { id: second?.id, kind: 'MODERATOR' as const, personId: bob },
      { id: first?.id, kind: 'SPEAKER' as const, personId: bob },
    ]
    accepted(await saveSession(scope, { sessionId, version: 1 }, { ...talk, roles: again }, { at }))
    expect((await hats()).map(({ id, kind, confirmedAt }) => [id, kind, confirmedAt])).toEqual([
      [second?.id, 'MODERATOR', at],
      [first?.id, 'SPEAKER', null],
    ])
  })
})
