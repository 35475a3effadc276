import { expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { onEachDatabase } from '@/prisma/factories/database'
import { accepted, openForum, signedIn, startOfTests } from '@/prisma/factories/forum'
import { type OrganisedForum, proven } from '../shared/scope'
import { act, createForum, publishForum, removeTheme, saveTheme, setOrganisations, updateForum } from './commands'
import { openSeries } from './commands/series'
import { organisedForums } from './queries/organiser'
import { forumsOverview, publicForum, publicSeries } from './queries/public'
import { newForumSchema } from './schema'

const at = startOfTests
const values = (slug: string) =>
  newForumSchema.parse({
    name: { fr: 'Un forum' },
    slug,
    locales: ['fr'],
    timeZone: 'Europe/Paris',
    startsAt: '2027-05-06T08:30',
    endsAt: '2027-05-06T17:00',
    venueName: 'Halle',
    city: 'Lille',
    country: 'FR',
  })

async function draft(slug: string) {
  const user = await signedIn(slug)
  const { forumId } = accepted(await createForum(user, values(slug), { at }))
  return { user, scope: proven<OrganisedForum>({ forumId, userId: user.userId, role: 'OWNER' }) }
}

onEachDatabase('forum', () => {
  it('opens a forum as a draft its maker owns, and never two at one address', async () => {
    const { user, scope } = await draft('un-forum')
    expect(await organisedForums(user)).toMatchObject([{ id: scope.forumId, slug: 'un-forum', role: 'OWNER' }])
    expect(await publicForum('un-forum', at)).toBeNull()
    expect(await createForum(user, values('un-forum'), { at })).toEqual({ ok: false, error: 'slug-taken' })
    expect(await createForum(user, { ...values('autre'), seriesId: 'none' }, { at })).toEqual({
      ok: false,
      error: 'unknown-series',
    })
  })

  it('publishes, and takes off the site while registration has not opened', async () => {
    const { scope } = await draft('publie')
    expect(await act(scope, 'REGISTRATION_OPENED', null, { at })).toEqual({ ok: false, error: 'act-not-possible' })
    accepted(await publishForum(scope, { at }))
    expect((await publicForum('publie', at))?.slug).toBe('publie')
    expect((await forumsOverview(at)).map(({ slug }) => slug)).toContain('publie')
    const later = { at: new Date(at.getTime() + 1000) }
    accepted(await act(scope, 'UNPUBLISHED', 'trop tôt', later))
    expect(await publicForum('publie', later.at)).toBeNull()
    const acts = await db().forumAct.findMany({ where: { forumId: scope.forumId }, orderBy: { at: 'asc' } })
    expect(acts.map(({ kind, userId, note }) => [kind, userId, note])).toEqual([
      ['PUBLISHED', scope.userId, null],
      ['UNPUBLISHED', scope.userId, 'trop tôt'],
    ])
  })

  it('raises the revision and keeps the history with every change', async () => {
    const { scope } = await draft('revision')
    const { name, ...settings } = values('revision-2')
    expect(accepted(await updateForum(scope, settings, { at }))).toEqual({ slug: 'revision-2', formerSlug: 'revision' })
    accepted(await saveTheme(scope, { key: 'eau', name }, { at }))
    const forum = await db().forum.findUniqueOrThrow({ where: { id: scope.forumId } })
    expect(forum.revision).toBe(2)
    const history = await db().auditEntry.findMany({ where: { forumId: scope.forumId }, orderBy: { id: 'asc' } })
    expect(history.map((entry) => entry.act)).toEqual(['created', 'settings-changed', 'theme-saved'])
  })

  it('lets nobody edit or publish without the right to', async () => {
    const { scope } = await draft('droits')
    const reader = proven<OrganisedForum>({ ...scope, role: 'READER' })
    const notAllowed = { ok: false, error: 'not-allowed' }
    expect(await publishForum(reader, { at })).toEqual(notAllowed)
    expect(await saveTheme(reader, { key: 'eau', name: { fr: 'Eau' } }, { at })).toEqual(notAllowed)
    expect(await removeTheme(reader, 'eau', { at })).toEqual(notAllowed)
    expect(await setOrganisations(reader, [], { at })).toEqual(notAllowed)
    const { name: _, ...settings } = values('droits')
    expect(await updateForum(reader, settings, { at })).toEqual(notAllowed)
  })

  it('moves themes up when one goes', async () => {
    const { scope } = await draft('themes')
    for (const key of ['un', 'deux', 'trois']) accepted(await saveTheme(scope, { key, name: { fr: key } }, { at }))
    accepted(await removeTheme(scope, 'un', { at }))
    accepted(await publishForum(scope, { at }))
    expect((await publicForum('themes', at))?.themes.map(({ key, position }) => [key, position])).toEqual([
      ['deux', 1],
      ['trois', 2],
    ])
    expect(await removeTheme(scope, 'un', { at })).toEqual({ ok: false, error: 'unknown-theme' })
  })

  it('knows one organisation under two spellings', async () => {
    const { scope } = await draft('invitation')
    const list = [
      { name: 'Métropole d’Exemple', role: 'ORGANISER' as const },
      { name: 'métropole  d’exemple', role: 'HOST' as const },
    ]
    accepted(await setOrganisations(scope, list, { at }))
    accepted(await setOrganisations(scope, list, { at }))
    accepted(await publishForum(scope, { at }))
    expect((await publicForum('invitation', at))?.organisations).toEqual([
      { name: 'Métropole d’Exemple', role: 'ORGANISER' },
      { name: 'Métropole d’Exemple', role: 'HOST' },
    ])
  })

  it('shows a tour by its published stops', async () => {
    const user = await signedIn('tour')
    const { seriesId } = accepted(
      await openSeries(user, { slug: 'tournee', name: { fr: 'La tournée' }, description: {} }, { at }),
    )
    expect(await publicSeries('tournee', at)).toBeNull()
    const { forumId, slug } = await openForum()
    await db().forum.update({ where: { id: forumId }, data: { seriesId } })
    expect((await publicSeries('tournee', at))?.stops.map((stop) => stop.slug)).toEqual([slug])
  })
})
