import { db } from '@/lib/db/client'
import { locales } from '../../shared/locale'
import { multilingual } from '../../shared/multilingual'
import type { PublicPerson, PublicRole, PublicSession, PublicTheme } from '../public-programme'

const sessionInclude = {
  room: true,
  theme: true,
  roles: {
    include: { person: { include: { organisation: true } }, organisation: true },
    orderBy: { position: 'asc' as const },
  },
  questions: { include: { theme: true }, orderBy: { position: 'asc' as const } },
}

const findSessions = (forumSlug: string) =>
  db().session.findMany({
    where: { forum: { slug: forumSlug } },
    include: sessionInclude,
    orderBy: [{ startsAt: 'asc' }, { position: 'asc' }],
  })

type Row = Awaited<ReturnType<typeof findSessions>>[number]

const theme = (row: Row['theme']): PublicTheme | null =>
  row && { key: row.key, name: multilingual(row.name), position: row.position }

function role(row: Row['roles'][number]): PublicRole {
  const onTheDay = multilingual(row.function)
  return {
    kind: row.kind,
    person: row.person && {
      slug: row.person.slug,
      givenName: row.person.givenName,
      familyName: row.person.familyName,
    },
    function: Object.keys(onTheDay).length > 0 ? onTheDay : multilingual(row.person?.function),
    organisation: row.organisation?.name ?? row.person?.organisation?.name ?? null,
    announced: multilingual(row.announced),
  }
}

const session = (row: Row): PublicSession => ({
  id: row.id,
  slug: row.slug,
  kind: row.kind,
  number: row.number,
  title: multilingual(row.title),
  summary: multilingual(row.summary),
  description: multilingual(row.description),
  startsAt: row.startsAt.toISOString(),
  endsAt: row.endsAt?.toISOString() ?? null,
  room: row.room && { id: row.room.id, name: multilingual(row.room.name), accessible: row.room.accessible },
  theme: theme(row.theme),
  languages: locales.filter((locale) => Array.isArray(row.languages) && row.languages.includes(locale)),
  format: row.format,
  sequence: row.sequence,
  cancelled: row.cancelledAt !== null,
  updatedAt: row.updatedAt.toISOString(),
  roles: row.roles.map(role),
  questions: row.questions.map((question) => ({ text: multilingual(question.text), theme: theme(question.theme) })),
})

/** The programme in order of time. Whether the forum itself is public is for `publicForum` to say. */
export async function programmeOf(forumSlug: string): Promise<PublicSession[]> {
  return (await findSessions(forumSlug)).map(session)
}

/** A person who wears a hat in this forum, with the sessions; null for anybody else. */
export async function personOf(forumSlug: string, personSlug: string): Promise<PublicPerson | null> {
  const sessions = (await programmeOf(forumSlug)).flatMap((one) =>
    one.roles.flatMap((hat) => (hat.person?.slug === personSlug ? [{ role: hat.kind, session: one }] : [])),
  )
  if (sessions.length === 0) return null
  const row = await db().person.findUnique({ where: { slug: personSlug }, include: { organisation: true } })
  return (
    row && {
      slug: row.slug,
      givenName: row.givenName,
      familyName: row.familyName,
      function: multilingual(row.function),
      organisation: row.organisation?.name ?? null,
      biography: multilingual(row.biography),
      sessions,
    }
  )
}
