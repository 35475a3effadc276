import { db } from '@/lib/db/client'
import { multilingual } from '../../shared/multilingual'
import type { OrganisedForum } from '../../shared/scope'
import { type ChangeLog, countsOf, type LoggedRelease, peopleIn, told } from '../change-log'
import type { Change } from '../changes'
import { type FrozenProgramme, peopleNamed, publicProgramme } from '../frozen'
import type { PublicProgramme } from '../public-programme'
import { peopleById } from './public'

const logColumns = { number: true, createdAt: true, note: true, changes: true } as const

type LogRow = { number: number; createdAt: Date; note: unknown; changes: unknown }

const changesIn = (row: LogRow) => row.changes as Change[]

async function logged(rows: readonly LogRow[]): Promise<LoggedRelease[]> {
  const find = await peopleById([...new Set(rows.flatMap((row) => peopleIn(changesIn(row))))])
  return rows.map((row) => ({
    number: row.number,
    releasedAt: row.createdAt.toISOString(),
    note: multilingual(row.note),
    changes: told(changesIn(row), find),
  }))
}

/** Every release of a forum with what it changed, the newest first. Whether the forum is public is for `publicForum` to say. */
export async function changeLogOf(forumSlug: string): Promise<ChangeLog> {
  const rows = await db().release.findMany({
    where: { forum: { slug: forumSlug } },
    orderBy: { number: 'desc' },
    select: logColumns,
  })
  return { releases: await logged(rows) }
}

/** A line of the organisers' list of releases. */
export type ReleaseLine = {
  number: number
  releasedAt: string
  /** Who released it; null when they have left. */
  by: string | null
  note: LoggedRelease['note']
  counts: ReturnType<typeof countsOf>
}

async function namesOf(userIds: readonly (string | null)[]): Promise<Map<string | null, string>> {
  const ids = userIds.flatMap((id) => id ?? [])
  const users = await db().user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, email: true },
  })
  return new Map(users.map(({ id, name, email }) => [id, name ?? email]))
}

/** All releases of a forum, the newest first. */
export async function releasesOf(scope: OrganisedForum): Promise<ReleaseLine[]> {
  const rows = await db().release.findMany({
    where: { forumId: scope.forumId },
    orderBy: { number: 'desc' },
    select: { ...logColumns, userId: true },
  })
  const names = await namesOf(rows.map(({ userId }) => userId))
  return rows.map((row) => ({
    number: row.number,
    releasedAt: row.createdAt.toISOString(),
    by: names.get(row.userId) ?? null,
    note: multilingual(row.note),
    counts: countsOf(changesIn(row)),
  }))
}

/** One release as its page shows it. */
export type OneRelease = LoggedRelease & {
  by: string | null
  /** The programme as the public read it. */
  programme: PublicProgramme
  latest: boolean
  /** Messages it sent, and those still to go. */
  mails: { sent: number; underway: number; failed: number }
}

/** A release of this forum; null when there is none of that number. */
export async function releaseNumbered(scope: OrganisedForum, number: number): Promise<OneRelease | null> {
  const { forumId } = scope
  const row = await db().release.findUnique({ where: { forumId_number: { forumId, number } } })
  if (!row) return null
  const content = row.content as FrozenProgramme
  const [[release], find, names, later, mails] = await Promise.all([
    logged([row]),
    peopleById(peopleNamed(content)),
    namesOf([row.userId]),
    db().release.count({ where: { forumId, number: { gt: number } } }),
    db().job.groupBy({
      by: ['status'],
      where: {
        forumId,
        kind: 'mail',
        OR: ['programme-changed', 'agenda-changed'].map((template) => ({
          dedupeKey: { startsWith: `${template}:${row.id}:` },
        })),
      },
      _count: { _all: true },
    }),
  ])
  if (!release) return null
  const count = (...statuses: string[]) =>
    mails.filter(({ status }) => statuses.includes(status)).reduce((sum, { _count }) => sum + _count._all, 0)
  return {
    ...release,
    by: names.get(row.userId) ?? null,
    programme: publicProgramme(content, { number, releasedAt: release.releasedAt }, find),
    latest: later === 0,
    mails: { sent: count('DONE'), underway: count('READY', 'RUNNING'), failed: count('DEAD') },
  }
}
