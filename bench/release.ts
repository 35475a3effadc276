import { randomUUID } from 'node:crypto'
import { nextReleaseOf } from '../domain/programme/queries/frozen'
import { releaseProgramme } from '../domain/registration/commands/release'
import { type OrganisedForum, proven } from '../domain/shared/scope'
import { db } from '../lib/db/client'
import { type Figure, percentile } from './figure'
import { fillRegistrations, openForum } from './fill'

const sessions = 150
const people = 100
const registered = 500
const runs = 5
const hour = 3_600_000

/** A draft of 150 sessions in twelve rooms; each of a hundred people wears several hats. */
async function fillDraft(forumId: string): Promise<string[]> {
  const at = new Date()
  const persons = Array.from({ length: people }, (_, i) => ({
    id: randomUUID(),
    slug: `measured-${i}`,
    givenName: 'Ana',
    familyName: `Mesure ${i}`,
    sortName: `mesure ${i} ana`,
    email: `ana${i}@example.org`,
    createdAt: at,
    updatedAt: at,
  }))
  await db().person.createMany({ data: persons })
  const rooms = Array.from({ length: 12 }, (_, i) => ({
    id: randomUUID(),
    forumId,
    name: { fr: `Salle ${i}` },
    position: i,
  }))
  await db().room.createMany({ data: rooms })
  const ids = Array.from({ length: sessions }, () => randomUUID())
  await db().session.createMany({
    data: ids.map((id, i) => ({
      id,
      forumId,
      slug: `session-${i}`,
      kind: 'PLENARY' as const,
      title: { fr: `Session ${i}`, nl: `Sessie ${i}` },
      description: { fr: 'Un texte de présentation. '.repeat(20) },
      startsAt: new Date(Math.ceil(at.getTime() / hour) * hour + Math.floor(i / 12) * hour),
      minutes: 45,
      languages: ['fr'],
      createdAt: at,
      updatedAt: at,
    })),
  })
  await db().sessionRoom.createMany({
    data: ids.map((sessionId, i) => ({ sessionId, roomId: rooms[i % 12]?.id ?? '' })),
  })
  await db().sessionRole.createMany({
    data: ids.flatMap((sessionId, i) =>
      [0, 1, 2].map((k) => ({
        sessionId,
        kind: 'SPEAKER' as const,
        position: k,
        personId: persons[(i * 3 + k) % people]?.id ?? null,
      })),
    ),
  })
  return ids
}

/** Releasing 150 sessions with 100 people: the mails are queued, not sent. */
export async function measureRelease(): Promise<Figure[]> {
  const ids = await openForum('released')
  const { forumId } = ids
  const scope = proven<OrganisedForum>({ forumId, userId: randomUUID(), role: 'OWNER' })
  const drafted = await fillDraft(forumId)
  await fillRegistrations(ids, registered)
  const rows = await db().registration.findMany({ where: { forumId }, select: { id: true } })
  await db().star.createMany({
    data: rows.map(({ id: registrationId }, i) => ({
      registrationId,
      sessionId: drafted[i % sessions] ?? '',
      createdAt: new Date(),
    })),
  })
  const first: number[] = []
  const later: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const { seen } = await nextReleaseOf(db(), forumId, new Date())
    const started = performance.now()
    const result = await releaseProgramme(scope, { tell: 'people', seen })
    ;(run === 0 ? first : later).push(performance.now() - started)
    if (!result.ok) throw new Error(result.error)
    await db().job.updateMany({ where: { forumId, kind: 'mail', status: 'READY' }, data: { status: 'WITHHELD' } })
    // everything moves: everybody is told
    await db().session.updateMany({
      where: { forumId },
      data: { minutes: 30 + run, updatedAt: new Date(), version: { increment: 1 } },
    })
  }
  return [
    {
      name: `first release, ${sessions} sessions, ${people} people`,
      value: first[0] ?? Number.NaN,
      unit: 'ms',
      bound: { is: 'at most', value: 1_000 },
    },
    {
      name: `all moved, ${registered} registered told too, median of ${later.length}`,
      value: percentile(later, 0.5),
      unit: 'ms',
      bound: { is: 'at most', value: 1_000 },
    },
  ]
}
