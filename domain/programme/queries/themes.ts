import { db } from '@/lib/db/client'
import { type Multilingual, multilingual } from '../../shared/multilingual'
import type { OrganisedForum } from '../../shared/scope'

export type ThemeInUse = {
  id: string
  key: string
  name: Multilingual
  position: number
  /** The sessions on this theme, or with a question on it, in order of time. */
  sessions: { id: string; title: Multilingual }[]
}

/** The themes of a forum in their order, and where the draft uses them. */
export async function themesInUse({ forumId }: OrganisedForum): Promise<ThemeInUse[]> {
  const [themes, sessions] = await Promise.all([
    db().theme.findMany({ where: { forumId }, orderBy: { position: 'asc' } }),
    db().session.findMany({
      where: { forumId },
      select: { id: true, title: true, themeId: true, questions: { select: { themeId: true } } },
      orderBy: [{ startsAt: 'asc' }, { position: 'asc' }],
    }),
  ])
  return themes.map(({ id, key, name, position }) => ({
    id,
    key,
    name: multilingual(name),
    position,
    sessions: sessions
      .filter(({ themeId, questions }) => themeId === id || questions.some((question) => question.themeId === id))
      .map((session) => ({ id: session.id, title: multilingual(session.title) })),
  }))
}
