import { expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { onEachDatabase } from '@/prisma/factories/database'
import { accepted, type OpenForum, openForum, startOfTests } from '@/prisma/factories/forum'
import { addPerson } from '../commands/person'
import { suggestPeople } from './directory'

const at = startOfTests

const add = async (forum: OpenForum, givenName: string, familyName: string, organisation?: string) =>
  accepted(await addPerson(forum.scope, { givenName, familyName, function: {}, biography: {}, organisation }, { at }))
    .personId

const names = async (forum: OpenForum, typed: string) =>
  (await suggestPeople(forum.scope, typed)).map(({ givenName }) => givenName)

async function tour(...stops: OpenForum[]) {
  const slug = stops.map((stop) => stop.slug).join('-')
  const series = await db().series.create({ data: { slug, name: { fr: 'Tour' }, createdAt: at } })
  await db().forum.updateMany({
    where: { id: { in: stops.map(({ forumId }) => forumId) } },
    data: { seriesId: series.id },
  })
}

onEachDatabase('the directory', () => {
  it('is shared by the stops of a tour and closed to every other forum', async () => {
    const [lille, lyon, elsewhere] = [await openForum(), await openForum(), await openForum()]
    await tour(lille, lyon)
    await add(lille, 'Élodie', 'Bœuf')
    await add(lyon, 'Noor', 'Bœuf')
    await add(elsewhere, 'Wout', 'Bœuf')
    expect(await names(lille, 'boeuf')).toEqual(['Élodie', 'Noor'])
    expect(await names(lyon, 'boeuf')).toEqual(['Élodie', 'Noor'])
    expect(await names(elsewhere, 'boeuf')).toEqual(['Wout'])
  })

  it('knows whoever wears a hat or gives a pitch in one of its forums', async () => {
    const [lille, kortrijk] = [await openForum(), await openForum()]
    const [hat, pitch] = [await add(kortrijk, 'Ines', 'Peeters'), await add(kortrijk, 'Joos', 'Peeters')]
    await add(kortrijk, 'Kaat', 'Peeters')
    await db().session.create({
      data: {
        forumId: lille.forumId,
        slug: 'plenary',
        kind: 'PLENARY',
        title: { fr: 'Plénière' },
        languages: [],
        interpretation: [],
        createdAt: at,
        updatedAt: at,
        roles: { create: { kind: 'SPEAKER', position: 0, personId: hat } },
        pitches: { create: { position: 0, minutes: 7, title: { fr: 'Un projet' }, personId: pitch } },
      },
    })
    expect(await names(lille, 'peeters')).toEqual(['Ines', 'Joos'])
  })

  it('finds by every word of the name or the organisation, whatever the accents', async () => {
    const forum = await openForum()
    await add(forum, 'Zoé', 'Lefèvre', 'Métropole')
    await add(forum, 'Zoé', 'Lemaire', 'Commune')
    expect((await suggestPeople(forum.scope, 'ZOE metro')).map(({ familyName }) => familyName)).toEqual(['Lefèvre'])
    expect((await suggestPeople(forum.scope, '%')).length).toBe(2)
  })
})
