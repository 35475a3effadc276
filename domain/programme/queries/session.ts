import { db } from '@/lib/db/client'
import { multilingual } from '../../shared/multilingual'
import type { OrganisedForum } from '../../shared/scope'
import type { EditedSession } from '../edited-session'
import { hatInDraft, named, sessionInDraft } from './draft'

const person = { select: { id: true, givenName: true, familyName: true } } as const
const organisation = { select: { name: true } } as const

/** One session of the draft with all that hangs on it; null for one of another forum. */
export async function editedSession({ forumId }: OrganisedForum, sessionId: string): Promise<EditedSession | null> {
  const row = await db().session.findFirst({
    where: { id: sessionId, forumId },
    include: {
      rooms: { select: { roomId: true } },
      roles: { include: { person, organisation }, orderBy: { position: 'asc' } },
      questions: { orderBy: { position: 'asc' } },
      pitches: { include: { person, organisation }, orderBy: { position: 'asc' } },
    },
  })
  return (
    row && {
      ...sessionInDraft(row),
      description: multilingual(row.description),
      internalNotes: row.internalNotes,
      hats: row.roles.map((role) => ({ ...hatInDraft(role), function: multilingual(role.function) })),
      questions: row.questions.map(({ id, text, themeId }) => ({ id, text: multilingual(text), themeId })),
      pitches: row.pitches.map((pitch) => ({
        id: pitch.id,
        minutes: pitch.minutes,
        title: multilingual(pitch.title),
        summary: multilingual(pitch.summary),
        person: named(pitch.person),
        organisation: pitch.organisation?.name ?? null,
      })),
    }
  )
}

export type SessionHistoryLine = {
  id: string
  act: string
  actor: string
  at: Date
  by: string | null
  subjectType: 'session'
  detail: Record<string, unknown>
}

/** What was done to a session, the newest first, with the names of who did it and whom it was about. */
export async function sessionHistory({ forumId }: OrganisedForum, sessionId: string): Promise<SessionHistoryLine[]> {
  const entries = await db().auditEntry.findMany({
    where: { forumId, subjectType: 'session', subjectId: sessionId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 50,
  })
  const personOf = (detail: unknown) => (detail as { personId?: string } | null)?.personId ?? null
  const [users, people] = await Promise.all([
    db().user.findMany({
      where: { id: { in: entries.flatMap(({ userId }) => userId ?? []) } },
      select: { id: true, name: true, email: true },
    }),
    db().person.findMany({ where: { id: { in: entries.flatMap(({ detail }) => personOf(detail) ?? []) } }, ...person }),
  ])
  const byId = new Map(users.map(({ id, name, email }) => [id, name ?? email]))
  const names = new Map(people.map((row) => [row.id, named(row)?.name]))
  return entries.map(({ id, act, actor, userId, detail, at }) => ({
    id,
    act,
    actor,
    at,
    by: userId === null ? null : (byId.get(userId) ?? null),
    subjectType: 'session',
    detail: { person: names.get(personOf(detail) ?? '') },
  }))
}
