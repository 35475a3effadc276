import { expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { onEachDatabase } from '@/prisma/factories/database'
import { accepted, type OpenForum, openForum, startOfTests } from '@/prisma/factories/forum'
import { addPerson, editPerson } from '../../people/commands/person'
import { hatLinkToken } from '../../people/person-link'
import { suggestPeople } from '../../people/queries/directory'
import { directoryOf } from '../../people/queries/directory-list'
import { type OwnHats, proven } from '../../shared/scope'
import { hatHolder, openedHatLink, ownHatsView } from '../queries/own-hats'
import { personDetail } from '../queries/person'
import { keptPerson, personOf, programmeOf } from '../queries/public'
import type { SessionValues } from '../schema'
import { erasePerson } from './erase-person'
import { requestHatLinks, sendHatLink, withdrawHatLink } from './hat-links'
import { mergePeople } from './merge-people'
import { addOwnMaterial, answerHats, removeOwnMaterial } from './own-hats'
import { releaseQuietly } from './releases'
import { addSession, saveSession } from './sessions'

const at = startOfTests
const hour = (time: string) => new Date(`2027-03-11T${time}:00Z`)

const person = async ({ scope }: OpenForum, givenName: string, familyName: string, more: object = {}) =>
  accepted(await addPerson(scope, { givenName, familyName, function: {}, biography: {}, ...more }, { at })).personId

const session = async ({ scope }: OpenForum, values: Partial<SessionValues>) =>
  accepted(await addSession(scope, { kind: 'PLENARY', title: { fr: 'Plénière' }, ...values }, { at }))

const speaker = (personId: string) => ({ kind: 'SPEAKER' as const, personId })
const own = (personId: string) => proven<OwnHats>({ personId })
const acts = async (subjectId: string) =>
  (
    await db().auditEntry.findMany({
      where: { subjectType: 'person', subjectId },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    })
  ).map(({ act }) => act)

onEachDatabase('people', (engine) => {
  it('are not written down twice without a word', async () => {
    const forum = await openForum()
    await person(forum, 'Élodie', 'Bœuf')
    const again = { givenName: 'elodie', familyName: 'Boeuf', function: {}, biography: {} }
    expect(await addPerson(forum.scope, again, { at })).toEqual({ ok: false, error: 'namesake' })
    const { slug } = accepted(await addPerson(forum.scope, again, { at, somebodyElse: true }))
    expect(slug).toMatch(/^elodie-boeuf-\d+$/)
    expect((await directoryOf(forum.scope, { view: 'twice', search: '', page: 1 })).total).toBe(2)
  })

  it('are changed by name of the field, and by nobody of another tour', async () => {
    const [forum, elsewhere] = [await openForum(), await openForum()]
    const personId = await person(forum, 'Noor', 'Peeters', { function: { nl: 'schepen', fr: 'échevine' } })
    const values = {
      givenName: 'Noor',
      familyName: 'Peeters',
      function: { fr: 'échevine', nl: 'schepen' },
      biography: {},
    }
    accepted(await editPerson(forum.scope, personId, { ...values, email: 'Noor@Example.org' }, { at }))
    accepted(await editPerson(forum.scope, personId, { ...values, email: 'noor@example.org' }, { at }))
    expect(await editPerson(elsewhere.scope, personId, values, { at })).toEqual({ ok: false, error: 'not-found' })
    expect(await personDetail(elsewhere.scope, personId)).toBeNull()
    const detail = await personDetail(forum.scope, personId)
    expect(detail?.history.map(({ act, fields }) => [act, fields])).toEqual([
      ['changed', ['email']],
      ['added', []],
    ])
  })

  it('say yes or no until the forum begins, and organisers read it', async () => {
    const forum = await openForum()
    const personId = await person(forum, 'Wout', 'Claes')
    const { sessionId } = await session(forum, { startsAt: hour('09:00'), minutes: 60, roles: [speaker(personId)] })
    const answer = (yes: boolean, note = '') => answerHats(own(personId), { sessionId, yes, note }, { at })
    accepted(await answer(true))
    accepted(await answer(false, 'Je serai à Lyon ce jour-là.'))
    const detail = await personDetail(forum.scope, personId)
    expect([detail?.answer, detail?.agenda[0]?.answer, detail?.history[0]?.note]).toEqual([
      'DECLINED',
      'NO',
      'Je serai à Lyon ce jour-là.',
    ])
    const late = { at: new Date('2027-03-11T08:00:00Z') }
    expect(await answerHats(own(personId), { sessionId, yes: true }, late)).toEqual({ ok: false, error: 'too-late' })
    const stranger = await person(forum, 'Joos', 'Maes')
    expect(await answerHats(own(stranger), { sessionId, yes: true }, { at })).toEqual({
      ok: false,
      error: 'unknown-session',
    })
  })

  it('get a personal link that opens until it is withdrawn', async () => {
    const forum = await openForum()
    const email = `${engine}-ines@example.org`
    const personId = await person(forum, 'Ines', 'Dubois', { email, locale: 'nl' })
    const send = () => sendHatLink(forum.scope, personId, { at })
    expect(await send()).toEqual({ ok: false, error: 'no-hat' })
    await session(forum, { startsAt: hour('09:00'), minutes: 60, roles: [speaker(personId)] })
    accepted(await send())
    accepted(await send())
    await requestHatLinks(email.toUpperCase(), 'fr', { at })
    const jobs = await db().job.findMany({ where: { forumId: forum.forumId }, orderBy: { id: 'asc' } })
    expect(jobs.map(({ payload }) => payload)).toEqual(
      (['hat-invitation', 'hat-reminder', 'hat-link'] as const).map((template) => ({
        template,
        to: email,
        locale: template === 'hat-link' ? 'fr' : 'nl',
        about: { personId, forumId: forum.forumId },
      })),
    )
    const token = hatLinkToken(personId, 1)
    expect(await openedHatLink(token)).toMatchObject({ id: personId, linkVersion: 1 })
    accepted(await withdrawHatLink(forum.scope, personId, { at }))
    expect(await openedHatLink(token)).toBeNull()
    expect(await hatHolder('ines-dubois')).toBeNull()
    expect(await acts(personId)).toEqual(['added', 'link-sent', 'link-sent', 'link-withdrawn'])
  })

  it('add material to their own sessions, unseen until it is published', async () => {
    const forum = await openForum()
    const personId = await person(forum, 'Kaat', 'Jacobs')
    const { sessionId } = await session(forum, { roles: [speaker(personId)] })
    const { sessionId: other } = await session(forum, { title: { fr: 'Autre' } })
    const link = { sessionId, title: 'Étude', url: 'https://example.org/etude' }
    const { materialId } = accepted(await addOwnMaterial(own(personId), link, { at }))
    expect(await db().material.findUnique({ where: { id: materialId } })).toMatchObject({
      kind: 'LINK',
      personId,
      publishedAt: null,
    })
    const refusals = [
      await addOwnMaterial(own(personId), { ...link, sessionId: other }, { at }),
      await addOwnMaterial(own(personId), { ...link, url: '' }, { at }),
      await addOwnMaterial(own(personId), { ...link, url: 'javascript:alert(1)' }, { at }),
    ]
    expect(refusals.map((result) => !result.ok && result.error)).toEqual(['unknown-session', 'file-or-link', 'invalid'])
    await db().material.update({ where: { id: materialId }, data: { publishedAt: at } })
    expect(await removeOwnMaterial(own(personId), materialId, { at })).toEqual({ ok: false, error: 'not-found' })
    await db().material.update({ where: { id: materialId }, data: { publishedAt: null } })
    accepted(await removeOwnMaterial(own(personId), materialId, { at }))
  })

  it('keep one agenda over all hats, clashes marked', async () => {
    const forum = await openForum()
    const personId = await person(forum, 'Lore', 'Wouters')
    const pitches = [{ title: { fr: 'Un projet' }, minutes: 7, personId }]
    await session(forum, {
      title: { fr: 'Pitchs' },
      kind: 'PITCH_BLOCK',
      startsAt: hour('09:30'),
      minutes: 60,
      pitches,
    })
    await session(forum, {
      title: { fr: 'Table ronde' },
      startsAt: hour('09:00'),
      minutes: 60,
      roles: [speaker(personId)],
    })
    await session(forum, { title: { fr: 'À caler' }, roles: [{ kind: 'MODERATOR', personId }] })
    const detail = await personDetail(forum.scope, personId)
    expect(detail?.agenda.map(({ title, hats, clash, answer }) => [title.fr, hats, clash, answer])).toEqual([
      ['Table ronde', ['SPEAKER'], true, 'OPEN'],
      ['Pitchs', ['PITCH'], true, null],
      ['À caler', ['MODERATOR'], false, 'OPEN'],
    ])
    const view = await ownHatsView(own(personId), at)
    expect(view.forums.map(({ ahead, mayAnswer, agenda }) => [ahead, mayAnswer, agenda.length])).toEqual([
      [true, true, 3],
    ])
  })
})

onEachDatabase('merging people', () => {
  it('moves hats, pitches and material, fills gaps, and leads the old address on', async () => {
    const forum = await openForum()
    const [from, into] = [
      await person(forum, 'Mathieu', 'Lenoir', { email: 'm@example.org', function: { nl: 'directeur' } }),
      await person(forum, 'Matthieu', 'Lenoir', { function: { fr: 'directeur' } }),
    ]
    const both = { startsAt: hour('09:00'), minutes: 60, roles: [speaker(into), speaker(from)] }
    const { sessionId } = await session(forum, both)
    const alone = { title: { fr: 'Seul' }, startsAt: hour('10:00'), minutes: 60, roles: [speaker(from)] }
    await session(forum, alone)
    accepted(await answerHats(own(from), { sessionId, yes: true }, { at }))
    accepted(await releaseQuietly(forum.scope, { at }))
    const earlier = await person(forum, 'M.', 'Lenoir')
    accepted(await mergePeople(forum.scope, { from: earlier, into: from }, { at }))
    accepted(await mergePeople(forum.scope, { from, into }, { at }))

    expect(
      await db().sessionRole.findMany({ where: { sessionId }, select: { personId: true, confirmedAt: true } }),
    ).toEqual([{ personId: into, confirmedAt: at }])
    expect(await db().person.findUnique({ where: { id: into } })).toMatchObject({
      email: 'm@example.org',
      function: { fr: 'directeur', nl: 'directeur' },
    })
    expect(await db().person.count({ where: { mergedIntoId: into } })).toBe(2)
    expect((await suggestPeople(forum.scope, 'lenoir')).map(({ id }) => id)).toEqual([into])
    const { sessions } = await programmeOf(forum.slug)
    expect(sessions.flatMap(({ roles }) => roles.map((role) => role.person?.slug))).toEqual([
      'matthieu-lenoir',
      'matthieu-lenoir',
      'matthieu-lenoir',
    ])
    expect(await keptPerson('mathieu-lenoir')).toBe('matthieu-lenoir')
    expect(await acts(from)).toEqual(['added', 'hat-confirmed', 'merged', 'merged-away'])
    expect(await acts(into)).toEqual(['added', 'merged'])
    const seen = { sessionId, version: 1 }
    const save = await saveSession(forum.scope, seen, { kind: 'PLENARY', title: { fr: 'Plénière' } }, { at })
    expect(save).toEqual({ ok: false, error: 'changed-meanwhile' })
  })

  it('is refused for strangers, and for one and the same', async () => {
    const [forum, elsewhere] = [await openForum(), await openForum()]
    const [here, there] = [await person(forum, 'An', 'Bos'), await person(elsewhere, 'An', 'Bos')]
    expect(await mergePeople(forum.scope, { from: here, into: there }, { at })).toEqual({
      ok: false,
      error: 'not-found',
    })
    expect(await mergePeople(forum.scope, { from: here, into: here }, { at })).toEqual({
      ok: false,
      error: 'same-person',
    })
  })

  /** Two merges that cross: each of the two is to go into the other. */
  async function crossing(merge: (forum: OpenForum, pair: { from: string; into: string }) => Promise<unknown>) {
    const forum = await openForum()
    const [a, b] = [await person(forum, 'Anna', 'Kruis'), await person(forum, 'Bert', 'Kruis')]
    await Promise.all([merge(forum, { from: a, into: b }), merge(forum, { from: b, into: a })])
    return (await db().person.findMany({ where: { id: { in: [a, b] } } })).filter((row) => row.mergedIntoId === null)
  }

  it('leaves one of two who were to go into each other', async () => {
    expect(await crossing((forum, pair) => mergePeople(forum.scope, pair, { at }))).toHaveLength(1)
  })

  it('would leave nobody without the lock', async () => {
    let ready = 0
    let open: (() => void) | undefined
    const bothHaveLooked = new Promise<void>((resolve) => {
      open = resolve
    })
    const unlocked = async (_: OpenForum, { from, into }: { from: string; into: string }) => {
      const found = await db().person.count({ where: { id: { in: [from, into] }, mergedIntoId: null } })
      ready += 1
      if (ready === 2) open?.()
      await bothHaveLooked
      if (found === 2) await db().person.update({ where: { id: from }, data: { mergedIntoId: into } })
    }
    expect(await crossing(unlocked)).toHaveLength(0)
  })
})

onEachDatabase('erasing a person', () => {
  it('takes them out of the directory, the draft and every release; words that stood in stay', async () => {
    const forum = await openForum()
    const [gone, merged] = [await person(forum, 'Sara', 'Mertens'), await person(forum, 'S.', 'Mertens')]
    accepted(await mergePeople(forum.scope, { from: merged, into: gone }, { at }))
    const roles = [speaker(gone), { kind: 'EXPERT' as const, personId: gone, announced: { fr: 'Une experte' } }]
    const { sessionId } = await session(forum, { startsAt: hour('09:00'), minutes: 60, roles })
    accepted(await releaseQuietly(forum.scope, { at }))
    expect(await personOf(forum.slug, 'sara-mertens')).not.toBeNull()
    accepted(await answerHats(own(gone), { sessionId, yes: false, note: 'Malade.' }, { at }))
    expect(accepted(await erasePerson(forum.scope, gone, { at }))).toEqual({ forumSlugs: [forum.slug] })

    expect(await personOf(forum.slug, 'sara-mertens')).toBeNull()
    expect(await db().person.count({ where: { id: { in: [gone, merged] } } })).toBe(0)
    expect(await db().sessionRole.findMany({ where: { sessionId }, select: { kind: true, personId: true } })).toEqual([
      { kind: 'EXPERT', personId: null },
    ])
    const entries = await db().auditEntry.findMany({ where: { subjectType: 'person', subjectId: gone } })
    expect(JSON.stringify(entries)).not.toContain('Malade')
    const editor = { ...forum.scope, role: 'PROGRAMME_EDITOR' } as typeof forum.scope
    expect(await erasePerson(editor, gone, { at })).toEqual({ ok: false, error: 'not-allowed' })
  })
})
