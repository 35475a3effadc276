import { now } from '@/lib/clock'
import { db } from '@/lib/db/client'
import { isPublic } from '../../forum/phase'
import { multilingual } from '../../shared/multilingual'
import { type SharedInSeries, type StopContent, sharedAcross } from '../across-stops'
import { latestRelease } from './frozen'

const findStops = (slug: string) =>
  db().forum.findMany({
    where: { series: { slug }, acts: { some: { kind: 'PUBLISHED' } } },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    include: {
      acts: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
      themes: { orderBy: { position: 'asc' } },
    },
  })

/** Questions as the latest release has them; what they carry on is not frozen, and read from the rows. */
async function questionsOf(forumId: string): Promise<StopContent['questions']> {
  const release = await latestRelease(db(), forumId)
  const sessions = release?.content.sessions.filter(({ cancelled }) => !cancelled) ?? []
  const ids = sessions.flatMap(({ questions }) => questions.map(({ id }) => id))
  const rows = await db().workshopQuestion.findMany({
    where: { id: { in: ids } },
    select: { id: true, originId: true },
  })
  const origins = new Map(rows.map(({ id, originId }) => [id, originId]))
  return sessions.flatMap(({ slug, questions }) =>
    questions.map(({ id, text, themeId }) => ({
      id,
      originId: origins.get(id) ?? null,
      text,
      themeId,
      sessionSlug: slug,
    })),
  )
}

/** Themes and workshop questions that the public stops of a tour share. */
export async function sharedInSeries(slug: string, at = now()): Promise<SharedInSeries> {
  const rows = (await findStops(slug)).filter((row) => isPublic(row, at))
  const stops: StopContent[] = []
  for (const row of rows) {
    const themes = row.themes.map(({ id, originId, name, position }) => ({
      id,
      originId,
      name: multilingual(name),
      position,
    }))
    stops.push({ slug: row.slug, city: row.city, themes, questions: await questionsOf(row.id) })
  }
  return sharedAcross(stops)
}
