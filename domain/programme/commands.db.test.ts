import { expect, it } from 'vitest'
import { onEachDatabase } from '@/prisma/factories/database'
import { accepted, openForum, startOfTests } from '@/prisma/factories/forum'
import { addPerson } from '../people/commands/person'
import { addRoom, addSession } from './commands'
import { personOf, programmeOf } from './queries/public'

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
          endsAt: hour('11:00'),
          roomId,
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
    const [first, second] = await programmeOf(slug)
    expect(first).toMatchObject({
      slug: sessionSlug,
      kind: 'WORKSHOP',
      room: { name: { fr: 'Nef' }, accessible: true },
    })
    expect(second).toMatchObject({ kind: 'CLOSING', endsAt: null, room: null })
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

  it('gives two sessions of one title two addresses, and refuses one that ends before it begins', async () => {
    const { scope } = await openForum()
    const pause = { kind: 'BREAK' as const, title: { fr: 'Pause' }, startsAt: hour('10:00') }
    expect(accepted(await addSession(scope, pause, { at })).slug).toBe('pause')
    expect(accepted(await addSession(scope, pause, { at })).slug).toBe('pause-2')
    const backwards = { ...pause, endsAt: hour('09:00') }
    expect(await addSession(scope, backwards, { at })).toEqual({ ok: false, error: 'invalid' })
    expect(await addSession(scope, { ...pause, roles: [{ kind: 'SPEAKER' }] }, { at })).toEqual({
      ok: false,
      error: 'invalid',
    })
  })
})
