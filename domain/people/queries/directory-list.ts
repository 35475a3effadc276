import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/sqlite/client'
import { multilingual } from '../../shared/multilingual'
import type { OrganisedForum } from '../../shared/scope'
import { answerOver } from '../answer'
import {
  type DirectoryAsked,
  type DirectoryFound,
  type DirectoryLine,
  type DirectoryView,
  directoryPage,
} from '../directory'
import { namesakes } from '../namesakes'
import { directoryWhere, matching } from './directory'

type Where = Prisma.PersonWhereInput

/** Whoever may be in the directory twice, with the ids of who they may be. */
export async function possiblyTwice(scope: OrganisedForum): Promise<Map<string, string[]>> {
  const people = await db().person.findMany({
    where: await directoryWhere(db(), scope.forumId),
    select: { id: true, givenName: true, familyName: true, email: true },
    orderBy: [{ sortName: 'asc' }, { id: 'asc' }],
  })
  return namesakes(people)
}

async function narrowed(scope: OrganisedForum, view: DirectoryView): Promise<Where> {
  const { forumId } = scope
  switch (view) {
    case 'here':
      return {
        OR: [
          { forumId },
          { sessionRoles: { some: { session: { forumId } } } },
          { pitches: { some: { session: { forumId } } } },
        ],
      }
    case 'waiting':
      return {
        sessionRoles: {
          some: { session: { forumId, cancelledAt: null }, confirmedAt: null, declinedAt: null },
        },
      }
    case 'no-email':
      return { email: null }
    case 'no-portrait':
      return { photoId: null }
    case 'twice':
      return { id: { in: [...(await possiblyTwice(scope)).keys()] } }
    case 'all':
      return {}
  }
}

const session = {
  select: { forumId: true, title: true, startsAt: true, cancelledAt: true, forum: { select: { name: true } } },
}

const select = {
  id: true,
  slug: true,
  givenName: true,
  familyName: true,
  function: true,
  photoId: true,
  email: true,
  organisation: { select: { name: true } },
  sessionRoles: { select: { id: true, kind: true, confirmedAt: true, declinedAt: true, session } },
  pitches: { select: { id: true, session } },
} satisfies Prisma.PersonSelect

const findLines = (where: Where, skip: number) =>
  db().person.findMany({ where, select, orderBy: [{ sortName: 'asc' }, { id: 'asc' }], skip, take: directoryPage })

type Row = Awaited<ReturnType<typeof findLines>>[number]

/** Whom this forum has sent the personal link. */
export async function askedIn(forumId: string, personIds: readonly string[]): Promise<Set<string>> {
  const rows = await db().auditEntry.findMany({
    where: { forumId, subjectType: 'person', subjectId: { in: [...personIds] }, act: 'link-sent' },
    select: { subjectId: true },
  })
  return new Set(rows.map(({ subjectId }) => subjectId))
}

function line(row: Row, forumId: string, asked: boolean): DirectoryLine {
  const { sessionRoles, pitches, email, organisation, ...person } = row
  const hats = [
    ...sessionRoles,
    ...pitches.map((pitch) => ({ ...pitch, kind: 'PITCH' as const, confirmedAt: null, declinedAt: null })),
  ].sort((a, b) => (a.session.startsAt?.getTime() ?? Infinity) - (b.session.startsAt?.getTime() ?? Infinity))
  const here = hats.filter((hat) => hat.session.forumId === forumId && hat.session.cancelledAt === null)
  const elsewhere = new Map(
    hats.filter((hat) => hat.session.forumId !== forumId).map((hat) => [hat.session.forumId, hat.session.forum.name]),
  )
  const toAnswer = here.filter(({ kind }) => kind !== 'PITCH')
  return {
    ...person,
    function: multilingual(person.function),
    organisation: organisation?.name ?? null,
    hasEmail: email !== null,
    here: here.map((hat) => ({ key: hat.id, session: multilingual(hat.session.title), kind: hat.kind })),
    elsewhere: [...elsewhere.values()].map(multilingual),
    answer: answerOver(
      toAnswer.map((hat) => ({ confirmed: hat.confirmedAt !== null, declined: hat.declinedAt !== null })),
      asked,
    ),
  }
}

/** One page of the directory of this forum's tour. */
export async function directoryOf(
  scope: OrganisedForum,
  { view, search, page }: DirectoryAsked,
): Promise<DirectoryFound> {
  const directory = await directoryWhere(db(), scope.forumId)
  const where: Where = { AND: [directory, await narrowed(scope, view), ...matching(search)] }
  const [rows, total, everybody] = await Promise.all([
    findLines(where, (page - 1) * directoryPage),
    db().person.count({ where }),
    db().person.count({ where: directory }),
  ])
  const asked = await askedIn(
    scope.forumId,
    rows.map(({ id }) => id),
  )
  return { lines: rows.map((row) => line(row, scope.forumId, asked.has(row.id))), total, everybody }
}
