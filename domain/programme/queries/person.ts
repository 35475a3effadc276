import { db } from '@/lib/db/client'
import { answerOver } from '../../people/answer'
import { directoryWhere } from '../../people/queries/directory'
import { askedIn, possiblyTwice } from '../../people/queries/directory-list'
import { type Multilingual, multilingual } from '../../shared/multilingual'
import type { OrganisedForum } from '../../shared/scope'
import { clashing } from '../agenda'
import { agendaIn } from './agenda'

/** One line of a person's history, in order of time, the newest first. */
export type PersonHistoryLine = {
  id: string
  act: string
  at: Date
  /** Who did it; null for the person. */
  by: string | null
  fields: string[]
  session: Multilingual | null
  /** What somebody wrote when they declined. */
  note: string | null
}

const linesShown = 60

async function historyOf(personIds: string[]): Promise<PersonHistoryLine[]> {
  const rows = await db().auditEntry.findMany({
    where: { subjectType: 'person', subjectId: { in: personIds } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: linesShown,
  })
  const detail = (row: (typeof rows)[number]) => (row.detail ?? {}) as Record<string, unknown>
  const [users, sessions] = await Promise.all([
    db().user.findMany({
      where: { id: { in: rows.flatMap(({ userId }) => userId ?? []) } },
      select: { id: true, name: true, email: true },
    }),
    db().session.findMany({
      where: { id: { in: rows.map((row) => String(detail(row).sessionId ?? '')) } },
      select: { id: true, title: true },
    }),
  ])
  return rows.map((row) => {
    const { fields, note, sessionId } = detail(row)
    const user = users.find(({ id }) => id === row.userId)
    const session = sessions.find(({ id }) => id === sessionId)
    return {
      id: row.id,
      act: row.act,
      at: row.at,
      by: row.userId === null ? null : (user?.name ?? user?.email ?? ''),
      fields: Array.isArray(fields) ? fields.map(String) : [],
      session: session ? multilingual(session.title) : null,
      note: typeof note === 'string' ? note : null,
    }
  })
}

/** The other forums in which somebody has something to do, the latest first. */
async function elsewhereOf(scope: OrganisedForum, personId: string) {
  const own = { personId }
  const forums = await db().forum.findMany({
    where: {
      id: { not: scope.forumId },
      sessions: { some: { OR: [{ roles: { some: own } }, { pitches: { some: own } }] } },
    },
    orderBy: { startsAt: 'desc' },
    select: { id: true, name: true, startsAt: true, timeZone: true },
  })
  return Promise.all(
    forums.map(async ({ id, name, ...forum }) => ({
      id,
      name: multilingual(name),
      ...forum,
      agenda: await agendaIn(id, [personId], 'public'),
    })),
  )
}

/** Everything organisers see of one person: who they are, all they do here and elsewhere, and what happened. */
export async function personDetail(scope: OrganisedForum, personId: string) {
  const { forumId } = scope
  const row = await db().person.findFirst({
    where: { AND: [await directoryWhere(db(), forumId), { id: personId }] },
    include: { organisation: { select: { name: true } }, merged: { select: { id: true } } },
  })
  if (!row) return null
  const { organisation, merged, linkHash, linkVersion: _, ...person } = row
  const ids = [row.id, ...merged.map(({ id }) => id)]
  const [agenda, elsewhere, history, asked, twice] = await Promise.all([
    agendaIn(forumId, [row.id], 'draft'),
    elsewhereOf(scope, row.id),
    historyOf(ids),
    askedIn(forumId, [row.id]),
    possiblyTwice(scope),
  ])
  const namesakes = await db().person.findMany({
    where: { id: { in: twice.get(row.id) ?? [] } },
    select: {
      id: true,
      givenName: true,
      familyName: true,
      function: true,
      photoId: true,
      organisation: { select: { name: true } },
      _count: { select: { sessionRoles: true, pitches: true } },
    },
    orderBy: [{ sortName: 'asc' }, { id: 'asc' }],
  })
  const clashes = clashing(agenda)
  const answers = agenda.filter(({ answer, cancelled }) => answer !== null && !cancelled)
  return {
    ...person,
    function: multilingual(person.function),
    biography: multilingual(person.biography),
    organisation: organisation?.name ?? null,
    linkGood: linkHash !== null,
    asked: asked.has(row.id),
    answer: answerOver(
      answers.map(({ answer }) => ({ confirmed: answer === 'YES', declined: answer === 'NO' })),
      asked.has(row.id),
    ),
    agenda: agenda.map((item) => ({ ...item, clash: clashes.has(item.sessionId) })),
    elsewhere,
    history,
    namesakes: namesakes.map(({ _count, organisation: org, ...other }) => ({
      ...other,
      function: multilingual(other.function),
      organisation: org?.name ?? null,
      hats: _count.sessionRoles + _count.pitches,
    })),
  }
}

export type PersonDetail = NonNullable<Awaited<ReturnType<typeof personDetail>>>

/** Where a person of that id is now, when they were merged; null otherwise. */
export async function mergedInto(personId: string): Promise<string | null> {
  const row = await db().person.findUnique({ where: { id: personId }, select: { mergedIntoId: true } })
  return row?.mergedIntoId ?? null
}
