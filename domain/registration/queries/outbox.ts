import { db } from '@/lib/db/client'
import { type MailTemplate, mailTemplates } from '../../mail/template'
import type { OrganisedForum } from '../../shared/scope'

/** A message as it stands in the outbox, and about whom it is. The address is forgotten once it was sent. */
export type OutboxMail = {
  jobId: string
  template: MailTemplate | null
  status: 'READY' | 'RUNNING' | 'DONE' | 'DEAD' | 'WITHHELD'
  registration: { id: string; name: string } | null
  createdAt: Date
  finishedAt: Date | null
}

const field = (payload: unknown, name: string): unknown =>
  typeof payload === 'object' && payload !== null ? (payload as Record<string, unknown>)[name] : undefined

/** The latest messages of this forum that are in no trouble, newest first, at most 50. */
export async function latestMails(scope: OrganisedForum): Promise<OutboxMail[]> {
  const jobs = await db().job.findMany({
    where: {
      forumId: scope.forumId,
      kind: 'mail',
      OR: [{ status: { in: ['DONE', 'WITHHELD'] } }, { status: { in: ['READY', 'RUNNING'] }, lastError: null }],
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 50,
  })
  const about = jobs.map(({ payload }) => String(field(payload, 'registrationId') ?? ''))
  const rows = await db().registration.findMany({
    where: { forumId: scope.forumId, id: { in: [...new Set(about)] } },
    select: { id: true, givenName: true, familyName: true },
  })
  const people = new Map(rows.map((row) => [row.id, { id: row.id, name: `${row.givenName} ${row.familyName}`.trim() }]))
  return jobs.map((job, index) => ({
    jobId: job.id,
    template: mailTemplates.find((name) => name === field(job.payload, 'template')) ?? null,
    status: job.status,
    registration: people.get(about[index] ?? '') ?? null,
    createdAt: job.createdAt,
    finishedAt: job.finishedAt,
  }))
}
