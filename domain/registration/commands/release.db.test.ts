import { beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { onEachDatabase } from '@/prisma/factories/database'
import { accepted, type OpenForum, openForum, startOfTests } from '@/prisma/factories/forum'
import { registered } from '@/prisma/factories/registration'
import { addPerson } from '../../people/commands/person'
import { addSession, cancelSession, placeSession, saveSession } from '../../programme/commands/sessions'
import { nextReleaseOf } from '../../programme/queries/frozen'
import { type OrganisedForum, proven } from '../../shared/scope'
import { releaseProgramme } from './release'

const at = startOfTests
const hour = (time: string) => new Date(`2027-03-11T${time}:00Z`)
const talk = { kind: 'PLENARY' as const, title: { fr: 'Débat' }, startsAt: hour('09:00'), minutes: 60 }

onEachDatabase('releasing a programme', () => {
  let forum: OpenForum
  let ana: string
  let bob: string
  let sessionId: string

  const person = async (givenName: string, email: string | null) => {
    const values = { givenName, familyName: 'Test', function: {}, biography: {} }
    const { personId } = accepted(await addPerson(forum.scope, values, { at }))
    await db().person.update({ where: { id: personId }, data: { email } })
    return personId
  }

  const seen = async () => (await nextReleaseOf(db(), forum.forumId, at)).seen

  const release = async (tell: 'people' | 'nobody' = 'people') =>
    accepted(await releaseProgramme(forum.scope, { tell, seen: await seen() }, { at }))

  /** Who the outbox writes to, and by which message, in order. */
  const outbox = async () => {
    const jobs = await db().job.findMany({
      where: { forumId: forum.forumId, kind: 'mail', dedupeKey: { contains: '-changed:' } },
    })
    return jobs
      .map(({ payload }) => payload as { template: string; to: string })
      .map(({ template, to }) => [template, to])
  }

  const forget = () => db().job.deleteMany({ where: { forumId: forum.forumId } })

  const hats = (personId: string) => ({ ...talk, roles: [{ kind: 'SPEAKER' as const, personId }] })

  beforeEach(async () => {
    forum = await openForum()
    ana = await person('Ana', 'ana@example.org')
    bob = await person('Bob', 'bob@example.org')
    sessionId = accepted(await addSession(forum.scope, hats(ana), { at })).sessionId
  })

  it('tells speakers of the first release, and nobody else', async () => {
    await registered(forum)
    expect(await release()).toEqual({ number: 1, speakers: 1, attendees: 0 })
    expect(await outbox()).toEqual([['programme-changed', 'ana@example.org']])
  })

  it('tells who was replaced and who replaces them', async () => {
    await release()
    await forget()
    accepted(await saveSession(forum.scope, { sessionId, version: 1 }, hats(bob), { at }))
    expect(await release()).toEqual({ number: 2, speakers: 2, attendees: 0 })
    expect((await outbox()).sort()).toEqual([
      ['programme-changed', 'ana@example.org'],
      ['programme-changed', 'bob@example.org'],
    ])
  })

  it('tells who starred or signed up, if their registration is alive, once each', async () => {
    const [starred, seated, left, other] = [
      await registered(forum, { email: 'starred@example.org' }),
      await registered(forum, { email: 'seated@example.org' }),
      await registered(forum, { email: 'left@example.org' }),
      await registered(forum, { email: 'other@example.org' }),
    ]
    await db().registration.update({ where: { id: left.registrationId }, data: { status: 'CANCELLED' } })
    const star = (registrationId: string) => ({ registrationId, sessionId, createdAt: at })
    await db().star.createMany({ data: [starred, seated, left].map(({ registrationId }) => star(registrationId)) })
    const seat = { sessionId, createdAt: at, place: 1 }
    await db().sessionSignUp.createMany({
      data: [
        { ...seat, registrationId: seated.registrationId, status: 'SEATED' },
        { ...seat, registrationId: other.registrationId, status: 'WITHDRAWN' },
      ],
    })
    await release()
    await forget()
    accepted(await cancelSession(forum.scope, { sessionId, version: 1 }, true, { at }))
    expect(await release()).toEqual({ number: 2, speakers: 1, attendees: 2 })
    expect((await outbox()).sort()).toEqual([
      ['agenda-changed', 'seated@example.org'],
      ['agenda-changed', 'starred@example.org'],
      ['programme-changed', 'ana@example.org'],
    ])
  })

  it('does not tell a speaker a second time as a registered person', async () => {
    const { registrationId } = await registered(forum, { email: 'Ana@example.org' })
    await db().star.create({ data: { registrationId, sessionId, createdAt: at } })
    await release()
    await forget()
    accepted(await placeSession(forum.scope, { sessionId, version: 1 }, { ...talk, minutes: 30 }, { at }))
    expect(await release()).toEqual({ number: 2, speakers: 1, attendees: 0 })
  })

  it('tells nobody when the organiser says so', async () => {
    expect(await release('nobody')).toEqual({ number: 1, speakers: 0, attendees: 0 })
    expect(await outbox()).toEqual([])
  })

  it('is refused when the draft changed since it was looked at, and leaves nothing behind', async () => {
    const looked = await seen()
    accepted(await placeSession(forum.scope, { sessionId, version: 1 }, { ...talk, minutes: 30 }, { at }))
    expect(await releaseProgramme(forum.scope, { tell: 'people', seen: looked }, { at })).toEqual({
      ok: false,
      error: 'draft-changed',
    })
    expect(await db().release.count({ where: { forumId: forum.forumId } })).toBe(0)
    expect(await outbox()).toEqual([])
  })

  it('is refused when there is nothing new', async () => {
    await release()
    const again = await releaseProgramme(forum.scope, { tell: 'people', seen: await seen() }, { at })
    expect(again).toEqual({ ok: false, error: 'nothing-changed' })
  })

  it('happens once when two organisers press at the same time', async () => {
    const looked = await seen()
    const press = () => releaseProgramme(forum.scope, { tell: 'people', seen: looked }, { at })
    const results = await Promise.all([press(), press()])
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(results.find(({ ok }) => !ok)).toEqual({ ok: false, error: 'draft-changed' })
    expect(await outbox()).toEqual([['programme-changed', 'ana@example.org']])
  })

  it('is not for programme editors', async () => {
    const editor = proven<OrganisedForum>({ ...forum.scope, role: 'PROGRAMME_EDITOR' })
    expect(await releaseProgramme(editor, { tell: 'nobody', seen: await seen() }, { at })).toEqual({
      ok: false,
      error: 'not-allowed',
    })
  })
})
