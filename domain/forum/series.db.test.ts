import { expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { onEachDatabase } from '@/prisma/factories/database'
import { accepted, startOfTests as at, openForum, signedIn } from '@/prisma/factories/forum'
import { type OrganisedForum, type OrganisedSeries, proven, type SignedInUser } from '../shared/scope'
import { createForum, updateForum } from './commands'
import { openSeries, putInSeries, saveSeries } from './commands/series'
import { arrangedSeries, mySeries, seriesForUser } from './queries/series'
import { forumSettingsSchema, newForumSchema } from './schema'

const unknown = { ok: false, error: 'unknown-series' }
const settings = {
  slug: 'etape',
  locales: ['fr'],
  timeZone: 'Europe/Paris',
  startsAt: '2027-05-06T08:30',
  endsAt: '2027-05-06T17:00',
  venueName: '',
  city: 'Angers',
  country: 'FR',
}

async function tour(slug: string, user: SignedInUser) {
  const { seriesId } = accepted(await openSeries(user, { slug, name: { fr: slug }, description: {} }, { at }))
  return { seriesId, scope: proven<OrganisedSeries>({ seriesId, userId: user.userId, administrator: false }) }
}

const asUser = ({ userId }: OrganisedForum) => proven<SignedInUser>({ userId, administrator: false })
const addresses = async (user: SignedInUser) => (await mySeries(user)).map(({ slug }) => slug)

onEachDatabase('a tour', () => {
  it('belongs to whoever opened it, until its first stop', async () => {
    const [opener, stranger] = [await signedIn('ouvre'), await signedIn('autre')]
    const { seriesId } = await tour('vide', opener)
    expect(await seriesForUser('vide', opener)).toEqual({ seriesId })
    expect(await seriesForUser('vide', stranger)).toBeNull()
    expect(await addresses(stranger)).toEqual([])
    expect(await seriesForUser('vide', proven<SignedInUser>({ ...stranger, administrator: true }))).toEqual({
      seriesId,
    })

    const { forumId } = await openForum()
    await db().forum.update({ where: { id: forumId }, data: { seriesId } })
    expect(await seriesForUser('vide', opener)).toBeNull()
  })

  it('is shared by the organisers of its stops, not by their readers', async () => {
    const { scope, slug } = await openForum()
    const user = asUser(scope)
    const { seriesId, scope: series } = await tour('partagee', user)
    accepted(await putInSeries(scope, seriesId, { at }))
    const other = await signedIn('lectrice')
    const membership = { userId: other.userId, forumId: scope.forumId, createdAt: at }
    const { id } = await db().membership.create({ data: { ...membership, role: 'READER' } })
    expect(await addresses(other)).toEqual([])
    await db().membership.update({ where: { id }, data: { role: 'ORGANISER' } })
    expect(await addresses(other)).toEqual(['partagee'])
    expect((await arrangedSeries(series)).stops).toMatchObject([{ slug, role: 'OWNER' }])
  })

  it('is never taken over by opening one at its address', async () => {
    const [opener, stranger] = [await signedIn('premier'), await signedIn('second')]
    const { scope } = await tour('prise', opener)
    const values = { slug: 'prise', name: { fr: 'À moi' }, description: {} }
    expect(await openSeries(stranger, values, { at })).toEqual({ ok: false, error: 'slug-taken' })
    const { scope: another } = await tour('autre-adresse', stranger)
    expect(await saveSeries(another, values)).toEqual({ ok: false, error: 'slug-taken' })
    expect(accepted(await saveSeries(scope, { ...values, name: { fr: 'Toujours à moi' } }))).toEqual({ slug: 'prise' })
    expect(await db().series.findUnique({ where: { slug: 'prise' } })).toMatchObject({ name: { fr: 'Toujours à moi' } })
  })

  it('takes no stop from somebody who has no say in it', async () => {
    const { seriesId } = await tour('des-autres', await signedIn('maitre'))
    const { scope } = await openForum()
    expect(await putInSeries(scope, seriesId, { at })).toEqual(unknown)
    const fresh = newForumSchema.parse({ ...settings, name: { fr: 'Une étape' }, seriesId })
    expect(await createForum(asUser(scope), fresh, { at })).toEqual(unknown)
    const changed = forumSettingsSchema.parse({ ...settings, slug: 'intrus', seriesId })
    expect(await updateForum(scope, changed, { at })).toEqual(unknown)
    expect(await db().forum.count({ where: { seriesId } })).toBe(0)
    expect(await putInSeries(proven<OrganisedForum>({ ...scope, role: 'READER' }), null, { at })).toEqual({
      ok: false,
      error: 'not-allowed',
    })
  })

  it('lets a stop go, and keeps that in its history', async () => {
    const { scope } = await openForum()
    const { seriesId } = await tour('passage', asUser(scope))
    accepted(await putInSeries(scope, seriesId, { at }))
    accepted(await putInSeries(scope, null, { at }))
    const forum = await db().forum.findUniqueOrThrow({ where: { id: scope.forumId }, include: { auditEntries: true } })
    expect(forum.seriesId).toBeNull()
    expect(forum.auditEntries.map(({ act }) => act).filter((act) => act.startsWith('tour'))).toEqual([
      'tour-joined',
      'tour-left',
    ])
  })
})
