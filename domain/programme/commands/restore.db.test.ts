import { expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { onEachDatabase } from '@/prisma/factories/database'
import { accepted, type OpenForum, openForum, startOfTests } from '@/prisma/factories/forum'
import { addPerson } from '../../people/commands/person'
import { changesBetween } from '../changes'
import { draftProgramme, releasesNumbered } from '../queries/frozen'
import { restorePreview } from '../queries/restore'
import { releaseQuietly } from './releases'
import { restoreRelease } from './restore'
import { addRoom, removeRoom } from './rooms'
import { addSession, cancelSession, placeSession, saveSession } from './sessions'

const at = startOfTests
const hour = (time: string) => new Date(`2027-03-11T${time}:00Z`)

onEachDatabase('bringing a release back', () => {
  const person = async ({ scope }: OpenForum, givenName: string) =>
    accepted(await addPerson(scope, { givenName, familyName: 'Test', function: {}, biography: {} }, { at })).personId

  /** A released programme of two sessions. */
  async function released() {
    const forum = await openForum()
    const { scope } = forum
    const { roomId } = accepted(await addRoom(scope, { name: { fr: 'Nef' }, capacity: 80 }, { at }))
    const [ana, bob] = [await person(forum, 'Ana'), await person(forum, 'Bob')]
    const talk = {
      kind: 'PLENARY' as const,
      title: { fr: 'Débat' },
      startsAt: hour('09:00'),
      minutes: 60,
      roomIds: [roomId],
      internalNotes: 'Micro-cravate',
      roles: [{ kind: 'SPEAKER' as const, personId: ana }],
      questions: [{ text: { fr: 'Comment ?' } }],
    }
    const block = {
      kind: 'PITCH_BLOCK' as const,
      title: { fr: 'Projets' },
      startsAt: hour('10:00'),
      minutes: 30,
      pitches: [{ title: { fr: 'Un' }, minutes: 5, personId: bob }],
    }
    const one = accepted(await addSession(scope, talk, { at })).sessionId
    const two = accepted(await addSession(scope, block, { at })).sessionId
    await db().sessionRole.updateMany({ where: { sessionId: one }, data: { confirmedAt: at } })
    accepted(await releaseQuietly(scope, { at }))
    return { forum, scope, roomId, ana, bob, talk, one, two }
  }

  const restore = async ({ scope }: OpenForum, number: number) => {
    const preview = await restorePreview(scope, number)
    return accepted(await restoreRelease(scope, { number, seen: preview?.seen ?? '' }, { at }))
  }

  /** From a release to the draft as it is. */
  const differences = async ({ forumId }: OpenForum, number: number) => {
    const release = (await releasesNumbered(db(), forumId, [number])).get(number) ?? null
    const changes = changesBetween(release, await draftProgramme(db(), forumId))
    return changes.map(({ kind, slug, fields }) => [kind, slug, fields])
  }

  it('leaves no difference from it, whatever was edited since; nothing is deleted', async () => {
    const { forum, scope, roomId, bob, talk, one, two } = await released()
    const later = {
      ...talk,
      title: { fr: 'Autre' },
      startsAt: hour('14:00'),
      questions: [],
      internalNotes: 'Deux micros',
    }
    accepted(
      await saveSession(
        scope,
        { sessionId: one, version: 1 },
        { ...later, roles: [{ kind: 'SPEAKER', personId: bob }] },
        { at },
      ),
    )
    accepted(await cancelSession(scope, { sessionId: two, version: 1 }, true, { at }))
    accepted(await removeRoom(scope, roomId, { at }))
    const added = accepted(
      await addSession(scope, { kind: 'BREAK', title: { fr: 'Pause' }, startsAt: hour('11:00'), minutes: 15 }, { at }),
    )
    expect(await differences(forum, 1)).not.toEqual([])

    const preview = await restorePreview(scope, 1)
    expect(preview?.changes.map(({ kind, slug }) => [kind, slug])).toEqual([
      ['moved', 'debat'],
      ['restored', 'projets'],
    ])
    expect(preview?.toTray).toEqual([{ id: added.sessionId, title: { fr: 'Pause' } }])
    expect(preview?.rooms).toEqual([{ fr: 'Nef' }])

    expect(await restore(forum, 1)).toEqual({ sessions: 2, toTray: 1 })
    expect(await differences(forum, 1)).toEqual([])
    const sessions = await db().session.findMany({ where: { forumId: forum.forumId }, orderBy: { position: 'asc' } })
    expect(
      sessions.map(({ slug, version, startsAt, internalNotes }) => [slug, version, startsAt, internalNotes]),
    ).toEqual([
      ['debat', 4, hour('09:00'), 'Deux micros'],
      ['projets', 3, hour('10:00'), null],
      ['pause', 2, null, null],
    ])
    expect(await db().sessionRole.findMany({ where: { sessionId: one } })).toMatchObject([
      { confirmedAt: at, heldBack: false },
    ])
    expect((await restorePreview(scope, 1))?.nothing).toBe(true)
  })

  it('is taken back by bringing back the release after it', async () => {
    const { forum, scope, talk, one } = await released()
    accepted(await placeSession(scope, { sessionId: one, version: 1 }, { ...talk, startsAt: hour('14:00') }, { at }))
    accepted(await releaseQuietly(scope, { at }))
    await restore(forum, 1)
    expect(await differences(forum, 2)).toEqual([['moved', 'debat', []]])
    await restore(forum, 2)
    expect(await differences(forum, 2)).toEqual([])
    expect((await restorePreview(scope, 2))?.nothing).toBe(true)
  })

  it('keeps an answer that was given since', async () => {
    const { forum, scope, talk, one } = await released()
    const declinedAt = new Date(at.getTime() + 1000)
    await db().sessionRole.updateMany({ where: { sessionId: one }, data: { confirmedAt: null, declinedAt } })
    accepted(await placeSession(scope, { sessionId: one, version: 1 }, { ...talk, minutes: 30 }, { at }))
    await restore(forum, 1)
    expect(await db().sessionRole.findMany({ where: { sessionId: one } })).toMatchObject([{ declinedAt }])
  })

  it('is refused when the draft changed since it was looked at', async () => {
    const { scope, talk, one } = await released()
    const preview = await restorePreview(scope, 1)
    accepted(await placeSession(scope, { sessionId: one, version: 1 }, { ...talk, minutes: 30 }, { at }))
    const late = await restoreRelease(scope, { number: 1, seen: preview?.seen ?? '' }, { at })
    expect(late).toEqual({ ok: false, error: 'draft-changed' })
    expect(await restoreRelease(scope, { number: 9, seen: '' }, { at })).toEqual({
      ok: false,
      error: 'unknown-release',
    })
  })
})
