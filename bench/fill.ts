import { createHash, randomUUID } from 'node:crypto'
import { fold } from '../domain/shared/fold'
import { db } from '../lib/db/client'

const day = 86_400_000
const families = [
  'Lefèvre',
  'De Smet',
  'Peeters',
  'Durand',
  'Benali',
  'Öztürk',
  'Nguyễn',
  'Van den Berghe',
  'Moreau',
  'Claes',
]
const given = ['Élodie', 'Jan', 'Mohamed', 'Griet', 'Paul', 'Zoë', 'Inès', 'Wout', 'Noémie', 'Łukasz']
const organisations = [
  'Ville d’Essai',
  'Gemeente Proef',
  'Département témoin',
  'Réseaux & Cie',
  'Association Demain',
  'Labo Nord',
]

const pick = (list: readonly string[], i: number) => list[i % list.length] ?? ''

/** An open forum with one registration type and more seats than anybody will ask for. */
export async function openForum(slug: string): Promise<{ forumId: string; typeId: string; quotaId: string }> {
  const at = new Date()
  const morning = Date.parse(`${new Date(at.getTime() + 30 * day).toISOString().slice(0, 10)}T07:00Z`)
  const forum = await db().forum.create({
    data: {
      slug,
      name: { fr: `Forum mesuré ${slug}` },
      locales: ['fr', 'nl', 'en'],
      startsAt: new Date(morning),
      endsAt: new Date(morning + 10 * 3_600_000),
      timeZone: 'Europe/Paris',
      venueName: 'EuraTechnologies',
      city: 'Lille',
      createdAt: at,
      updatedAt: at,
      acts: {
        create: [
          { kind: 'PUBLISHED', at },
          { kind: 'REGISTRATION_OPENED', at },
        ],
      },
    },
  })
  const quota = await db().quota.create({ data: { forumId: forum.id, name: { fr: 'Places' }, capacity: 10_000_000 } })
  const type = await db().registrationType.create({
    data: { forumId: forum.id, quotaId: quota.id, name: { fr: 'Collectivité' }, colour: 1, position: 1 },
  })
  return { forumId: forum.id, typeId: type.id, quotaId: quota.id }
}

/** Writes `count` confirmed registrations straight into the tables. */
export async function fillRegistrations(ids: { forumId: string; typeId: string; quotaId: string }, count: number) {
  const at = Date.now()
  for (let from = 0; from < count; from += 1_000) {
    const rows = Array.from({ length: Math.min(1_000, count - from) }, (_, k) => {
      const i = from + k
      const id = randomUUID()
      const givenName = pick(given, i * 7)
      const familyName = `${pick(families, i * 3)}${i}`
      const email = `personne${i}@example.org`
      const organisationName = pick(organisations, i)
      const createdAt = new Date(at - ((i * 7_919) % count) * 1_000)
      return {
        id,
        forumId: ids.forumId,
        typeId: ids.typeId,
        status: 'CONFIRMED' as const,
        reference: `B${count}-${i}`,
        locale: 'fr',
        givenName,
        familyName,
        email,
        organisationName,
        liveEmailKey: email,
        sortName: fold(`${familyName} ${givenName}`),
        searchText: fold(`${givenName} ${familyName} ${email} ${organisationName}`),
        linkHash: createHash('sha256').update(`link${id}`).digest('base64url'),
        ticketHash: createHash('sha256').update(`ticket${id}`).digest('base64url'),
        source: 'organiser',
        createdAt,
        updatedAt: createdAt,
        confirmedAt: createdAt,
      }
    })
    await db().registration.createMany({ data: rows })
  }
  await db().quota.update({ where: { id: ids.quotaId }, data: { taken: { increment: count } } })
}
