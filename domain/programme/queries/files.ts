import { now } from '@/lib/clock'
import { db } from '@/lib/db/client'
import { isPublic } from '../../forum/phase'
import { type FrozenProgramme, peopleShown } from '../frozen'

/** A file without its octets, and who may read it. */
export type FileFacts = {
  id: string
  name: string
  contentType: string
  /** Octets. */
  size: number
  sha256: string
  /** Somebody or something in the latest release of a public forum shows it. */
  isPublic: boolean
  /** Forums whose organisers may read it. */
  forumIds: string[]
  /** Whose it is: the face, or whoever added it by their personal link. */
  personIds: string[]
}

type Shown = { people: Set<string>; sessions: Set<string> }

/** What releases show, by the release's id: a release never changes. */
const shownBy = new Map<string, Shown>()
const mostReleases = 200

async function shownIn(releaseId: string): Promise<Shown> {
  const known = shownBy.get(releaseId)
  if (known) return known
  const row = await db().release.findUnique({ where: { id: releaseId }, select: { content: true } })
  const content = (row?.content ?? { sessions: [] }) as Pick<FrozenProgramme, 'sessions'>
  const shown = {
    people: new Set(peopleShown(content)),
    sessions: new Set(content.sessions.map(({ id }) => id)),
  }
  if (shownBy.size >= mostReleases) shownBy.clear()
  shownBy.set(releaseId, shown)
  return shown
}

/** What the latest releases of all public forums show. */
async function shownNow(at: Date): Promise<Shown[]> {
  const forums = await db().forum.findMany({
    where: { acts: { some: { kind: 'PUBLISHED' } }, releases: { some: {} } },
    select: {
      startsAt: true,
      endsAt: true,
      registrationOpensAt: true,
      registrationClosesAt: true,
      acts: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
      releases: { orderBy: { number: 'desc' }, take: 1, select: { id: true } },
    },
  })
  const releases = forums.filter((forum) => isPublic(forum, at)).flatMap((forum) => forum.releases)
  return Promise.all(releases.map(({ id }) => shownIn(id)))
}

const findFile = (id: string) => {
  const inSession = { session: { select: { forumId: true } } } as const
  return db().storedFile.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      contentType: true,
      size: true,
      sha256: true,
      materials: { select: { sessionId: true, publishedAt: true, personId: true, ...inSession } },
      people: {
        select: {
          id: true,
          forumId: true,
          merged: { select: { id: true } },
          forum: { select: { series: { select: { forums: { select: { id: true } } } } } },
          sessionRoles: { select: inSession },
          pitches: { select: inSession },
        },
      },
    },
  })
}

type Row = NonNullable<Awaited<ReturnType<typeof findFile>>>

/** Where a person is at home: the directory they are in, and every forum that gave them a hat. */
function forumsOf({ forumId, forum, sessionRoles, pitches }: Row['people'][number]): string[] {
  const directory = forum?.series?.forums.map(({ id }) => id) ?? []
  const hats = [...sessionRoles, ...pitches].map(({ session }) => session.forumId)
  return [...(forumId === null ? [] : [forumId]), ...directory, ...hats]
}

/** A file and who may read it; null when there is none of that id. */
export async function fileFacts(id: string, at = now()): Promise<FileFacts | null> {
  const row = await findFile(id)
  if (!row) return null
  const { materials, people, ...facts } = row
  const personIds = people.flatMap((person) => [person.id, ...person.merged.map((merged) => merged.id)])
  const sessionIds = materials
    .filter(({ publishedAt }) => publishedAt !== null && publishedAt <= at)
    .map(({ sessionId }) => sessionId)
  const shown = personIds.length + sessionIds.length > 0 ? await shownNow(at) : []
  return {
    ...facts,
    isPublic: shown.some(
      (release) =>
        personIds.some((person) => release.people.has(person)) ||
        sessionIds.some((session) => release.sessions.has(session)),
    ),
    personIds: [...people.map((person) => person.id), ...materials.flatMap(({ personId }) => personId ?? [])],
    forumIds: [...new Set([...people.flatMap(forumsOf), ...materials.map(({ session }) => session.forumId)])],
  }
}

/** The octets of a file; null when it was deleted meanwhile. */
export async function fileOctets(id: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const row = await db().storedFile.findUnique({ where: { id }, select: { bytes: true } })
  return row ? row.bytes : null
}
