import { db } from '@/lib/db/client'
import type { OrganisedForum } from '../../shared/scope'
import type { PublicMaterial, SessionMaterial } from '../material'

const columns = {
  id: true,
  kind: true,
  title: true,
  url: true,
  fileId: true,
  file: { select: { name: true, size: true } },
} as const

type Row = Omit<PublicMaterial, 'href'> & { url: string | null; fileId: string | null }

const shown = ({ id, kind, title, url, fileId, file }: Row): PublicMaterial => ({
  id,
  kind,
  title,
  href: fileId === null ? (url ?? '') : `/api/files/${fileId}`,
  file,
})

/** All materials of a session in their order, those not published yet among them. */
export async function sessionMaterials({ forumId }: OrganisedForum, sessionId: string): Promise<SessionMaterial[]> {
  const rows = await db().material.findMany({
    where: { sessionId, session: { forumId } },
    select: {
      ...columns,
      createdAt: true,
      publishedAt: true,
      person: { select: { givenName: true, familyName: true } },
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ person, createdAt, publishedAt, ...row }) => ({
    ...shown(row),
    by: person && `${person.givenName} ${person.familyName}`,
    addedAt: createdAt.toISOString(),
    published: publishedAt !== null,
  }))
}

/** What the sessions of a forum have published, by the session's id. */
export async function publicMaterials(forumSlug: string): Promise<Record<string, PublicMaterial[]>> {
  const rows = await db().material.findMany({
    where: { publishedAt: { not: null }, session: { forum: { slug: forumSlug } } },
    select: { ...columns, sessionId: true },
    orderBy: [{ sessionId: 'asc' }, { position: 'asc' }, { id: 'asc' }],
  })
  const bySession: Record<string, PublicMaterial[]> = {}
  for (const { sessionId, ...row } of rows) bySession[sessionId] = [...(bySession[sessionId] ?? []), shown(row)]
  return bySession
}
