import { expect, it } from 'vitest'
import { saveTheme, setOrganisations } from '@/domain/forum/commands'
import { openSeries, putInSeries } from '@/domain/forum/commands/series'
import { addPerson } from '@/domain/people/commands/person'
import { releaseQuietly } from '@/domain/programme/commands/releases'
import { addRoom } from '@/domain/programme/commands/rooms'
import { addSession } from '@/domain/programme/commands/sessions'
import { sharedInSeries } from '@/domain/programme/queries/series'
import { type OrganisedForum, proven } from '@/domain/shared/scope'
import { wallTime } from '@/domain/shared/zone'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { onEachDatabase } from '@/prisma/factories/database'
import { accepted, ask, askConsent, startOfTests as at, type OpenForum, openForum } from '@/prisma/factories/forum'
import { registered } from '@/prisma/factories/registration'
import { act } from '../../forum/commands'
import { type ClonePart, cloneParts, cloneSchema } from '../clone'
import { cloneForum } from './clone'

type Count = { count: () => Promise<number> }

/** How many rows every table has. */
async function counted(): Promise<Map<string, number>> {
  const tables = Object.values(Prisma.ModelName)
  const client = db() as unknown as Record<string, Count>
  const counts = new Map<string, number>()
  for (const table of tables) {
    counts.set(table, (await client[`${table.charAt(0).toLowerCase()}${table.slice(1)}`]?.count()) ?? -1)
  }
  return counts
}

/** What was added to which table. */
async function addedBy(work: () => Promise<unknown>): Promise<Record<string, number>> {
  const before = await counted()
  await work()
  const after = await counted()
  return Object.fromEntries(
    [...after].map(([table, count]) => [table, count - (before.get(table) ?? 0)] as const).filter(([, n]) => n !== 0),
  )
}

const stop = (slug: string, values: Record<string, unknown> = {}, take: readonly ClonePart[] = cloneParts) =>
  cloneSchema.parse({
    name: { fr: 'Deuxième étape' },
    slug,
    locales: ['fr'],
    timeZone: 'Europe/Paris',
    startsAt: '2028-01-20T08:00',
    endsAt: '2028-01-20T17:00',
    venueName: 'Ailleurs',
    city: 'Angers',
    country: 'FR',
    take,
    ...values,
  })

/** A forum with something in every table: people, registrations, answers, stars, materials, a release. */
async function fullForum(): Promise<OpenForum & { themeId: string; questionId: string }> {
  const forum = await openForum({ capacities: [5, 2] })
  const { scope, forumId } = forum
  const when = { at }
  const { themeId } = accepted(await saveTheme(scope, { key: 'eau', name: { fr: 'Eau' } }, when))
  accepted(await setOrganisations(scope, [{ name: 'Ville d’Exemple', role: 'ORGANISER' }], when))
  const { roomId } = accepted(await addRoom(scope, { name: { fr: 'Nef' }, capacity: 200 }, when))
  const named = { givenName: 'Ada', familyName: 'Secrète', function: {}, biography: {} }
  const { personId } = accepted(await addPerson(scope, named, when))
  const nine = new Date('2027-03-11T08:00:00Z')
  const { sessionId } = accepted(
    await addSession(
      scope,
      {
        kind: 'WORKSHOP',
        title: { fr: 'Ateliers' },
        startsAt: nine,
        minutes: 90,
        roomIds: [roomId],
        themeId,
        format: 'world-cafe',
        internalNotes: 'Rappeler Ada Secrète.',
        roles: [
          { kind: 'MODERATOR', organisation: 'Collectif Table' },
          { kind: 'SPEAKER', personId, function: { fr: 'maire secrète' } },
          { kind: 'EXPERT', personId, announced: { fr: 'Une élue' }, heldBack: true },
        ],
        questions: [{ text: { fr: 'Qui paie ?' }, themeId }],
      },
      when,
    ),
  )
  const pitches = [{ title: { fr: 'Le projet d’Ada' }, minutes: 4, personId }]
  accepted(await addSession(scope, { kind: 'PITCH_BLOCK', title: { fr: 'Pitchs' }, pitches }, when))
  await db().material.create({
    data: {
      sessionId,
      kind: 'LINK',
      title: 'Diapos',
      url: 'https://example.org',
      position: 0,
      createdAt: at,
      personId,
    },
  })
  const communeId = await ask(forum, { label: { fr: 'Votre commune' }, typeIds: [forum.typeIds[0]] })
  const consentId = await askConsent(forum, true)
  const answered = { answers: { [communeId]: 'Secrète-sur-Mer' }, consents: [consentId], diet: 'sans secret' }
  const { registrationId } = await registered(forum, answered)
  await db().star.create({ data: { registrationId, sessionId, createdAt: at } })
  accepted(await releaseQuietly(scope, when))
  const question = await db().workshopQuestion.findFirstOrThrow({ where: { sessionId } })
  await db().forum.update({ where: { id: forumId }, data: { summary: { fr: 'Résumé' }, directions: { fr: 'Tram' } } })
  return { ...forum, themeId, questionId: question.id }
}

onEachDatabase('another stop of a forum', () => {
  it('takes the setting, and nothing of anybody: table by table', async () => {
    const source = await fullForum()
    const added = await addedBy(async () => accepted(await cloneForum(source.scope, stop('angers'), { at })))
    expect(added).toEqual({
      Forum: 1,
      Membership: 1,
      AuditEntry: 1,
      Theme: 1,
      ForumOrganisation: 1,
      Room: 1,
      Quota: 2,
      RegistrationType: 2,
      Question: 1,
      QuestionForType: 1,
      Consent: 1,
      Session: 2,
      SessionRoom: 1,
      SessionRole: 2,
      WorkshopQuestion: 1,
    })
    const clone = await db().forum.findUniqueOrThrow({
      where: { slug: 'angers' },
      include: {
        memberships: true,
        quotas: true,
        themes: true,
        types: true,
        sessions: { include: { roles: { orderBy: { position: 'asc' } }, questions: true, rooms: true } },
      },
    })
    expect(JSON.stringify(clone)).not.toMatch(/Ada|Secr|secr|ada@|projet/)
    expect(clone.memberships).toMatchObject([{ userId: source.scope.userId, role: 'OWNER' }])
    expect(clone.quotas.map(({ capacity, taken }) => [capacity, taken])).toEqual([
      [5, 0],
      [2, 0],
    ])
    expect(clone).toMatchObject({ summary: { fr: 'Résumé' }, directions: null, registrationCounter: 0 })
    expect(clone.themes).toMatchObject([{ key: 'eau', originId: source.themeId }])
    const [workshop] = clone.sessions.filter(({ kind }) => kind === 'WORKSHOP')
    expect(workshop).toMatchObject({
      minutes: 90,
      format: 'world-cafe',
      themeId: clone.themes[0]?.id,
      internalNotes: null,
      version: 1,
      firstRelease: null,
      releasedStartsAt: null,
      questions: [{ originId: source.questionId, themeId: clone.themes[0]?.id }],
    })
    expect(workshop?.rooms).toHaveLength(1)
    expect(workshop?.roles.map(({ kind, personId, announced }) => [kind, personId, announced])).toEqual([
      ['MODERATOR', null, {}],
      ['EXPERT', null, { fr: 'Une élue' }],
    ])
  })

  it('takes only what is chosen', async () => {
    const source = await fullForum()
    const only = async (slug: string, take: ClonePart[]) =>
      addedBy(async () => accepted(await cloneForum(source.scope, stop(slug, {}, take), { at })))
    const bare = { Forum: 1, Membership: 1, AuditEntry: 1 }
    expect(await only('rien', [])).toEqual(bare)
    expect(await only('themes', ['themes'])).toEqual({ ...bare, Theme: 1 })
    expect(await only('seances', ['sessions'])).toEqual({ ...bare, Session: 2, SessionRole: 2, WorkshopQuestion: 1 })
    const session = await db().session.findFirstOrThrow({ where: { forum: { slug: 'seances' }, kind: 'WORKSHOP' } })
    expect(session.themeId).toBeNull()
  })

  it('keeps nine o’clock at nine: in winter, and in another zone', async () => {
    const source = await fullForum()
    const nineAt = async (slug: string, timeZone: string, startsAt: string) => {
      const values = stop(slug, { timeZone, startsAt, endsAt: `${startsAt.slice(0, 10)}T23:00` })
      const { forumId } = accepted(await cloneForum(source.scope, values, { at }))
      const session = await db().session.findFirstOrThrow({ where: { forumId, kind: 'WORKSHOP' } })
      return [session.startsAt?.toISOString(), wallTime(timeZone, session.startsAt ?? '')]
    }
    expect(await nineAt('ete', 'Europe/Paris', '2027-07-01T08:00')).toEqual([
      '2027-07-01T07:00:00.000Z',
      '2027-07-01T09:00',
    ])
    expect(await nineAt('hiver', 'Europe/Brussels', '2028-01-20T10:30')).toEqual([
      '2028-01-20T08:00:00.000Z',
      '2028-01-20T09:00',
    ])
    expect(await nineAt('cayenne', 'America/Cayenne', '2028-01-20T08:00')).toEqual([
      '2028-01-20T12:00:00.000Z',
      '2028-01-20T09:00',
    ])
  })

  it('moves the dates of registration by as many days, or leaves them empty', async () => {
    const source = await openForum()
    const opens = async (slug: string, take: ClonePart[]) => {
      const { forumId } = accepted(await cloneForum(source.scope, stop(slug, {}, take), { at }))
      return (await db().forum.findUniqueOrThrow({ where: { id: forumId } })).registrationOpensAt
    }
    // the first opens on 28 February 2027 for 11 March, eleven days before; the clone is held on 20 January 2028
    expect(await opens('avec-dates', ['dates'])).toEqual(new Date('2028-01-09T08:00:00Z'))
    expect(await opens('sans-dates', ['registration'])).toBeNull()
  })

  it('links a clone of a clone to the first, and shows what public stops share', async () => {
    const source = await fullForum()
    const user = { ...source.scope, administrator: false }
    const values = { slug: `tour-${source.slug}`, name: { fr: 'La tournée' }, description: {} }
    const { seriesId, slug } = accepted(await openSeries(proven(user), values, { at }))
    accepted(await putInSeries(source.scope, seriesId, { at }))
    const own = (forumId: string) => proven<OrganisedForum>({ ...source.scope, forumId })
    const second = accepted(await cloneForum(source.scope, stop('seconde', { seriesId }), { at }))
    const third = accepted(await cloneForum(own(second.forumId), stop('tierce', { seriesId }), { at }))
    const theme = await db().theme.findFirstOrThrow({ where: { forumId: third.forumId } })
    expect(theme.originId).toBe(source.themeId)
    expect(await sharedInSeries(slug, at)).toEqual({ themes: [], questions: [] })

    accepted(await saveTheme(own(third.forumId), { key: 'eau', name: { fr: 'L’eau en ville' } }, { at }))
    accepted(await releaseQuietly(own(third.forumId), { at }))
    accepted(await act(own(third.forumId), 'PUBLISHED', null, { at }))
    const shared = await sharedInSeries(slug, at)
    expect(shared.themes.map(({ id, stops }) => [id, stops.map(({ name }) => name.fr)])).toEqual([
      [source.themeId, ['Eau', 'L’eau en ville']],
    ])
    expect(shared.questions.map(({ id, stops }) => [id, stops.map((one) => one.slug)])).toEqual([
      [source.questionId, [source.slug, 'tierce']],
    ])
  })

  it('is refused to who may not, at an address that is taken, and in a tour of others', async () => {
    const source = await openForum()
    const reader = proven<OrganisedForum>({ ...source.scope, role: 'READER' })
    const refused = async (scope: OrganisedForum, values = stop('refuse')) => cloneForum(scope, values, { at })
    expect(await refused(reader)).toEqual({ ok: false, error: 'not-allowed' })
    expect(await refused(source.scope, stop(source.slug))).toEqual({ ok: false, error: 'slug-taken' })
    const { id } = await db().series.create({ data: { slug: `autre-${source.slug}`, name: {}, createdAt: at } })
    expect(await refused(source.scope, stop('refuse', { seriesId: id }))).toEqual({
      ok: false,
      error: 'unknown-series',
    })
    expect(await db().forum.count({ where: { slug: 'refuse' } })).toBe(0)
  })

  it('takes 150 sessions over at once', async () => {
    const source = await openForum()
    const { forumId } = source
    await db().session.createMany({
      data: Array.from({ length: 150 }, (_, n) => ({
        forumId,
        slug: `seance-${n}`,
        kind: 'WORKSHOP' as const,
        title: { fr: `Séance ${n}` },
        languages: ['fr'],
        startsAt: new Date(at.getTime() + n * 600_000),
        minutes: 60,
        createdAt: at,
        updatedAt: at,
      })),
    })
    const started = performance.now()
    const clone = accepted(await cloneForum(source.scope, stop(`vite-${source.slug}`), { at }))
    const took = performance.now() - started
    expect(await db().session.count({ where: { forumId: clone.forumId } })).toBe(150)
    expect(took).toBeLessThan(5000)
  })
})
