import { now } from '@/lib/clock'
import { abort, type Tx, write } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/sqlite/client'
import { may } from '../../people/policy'
import type { Multilingual } from '../../shared/multilingual'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum } from '../../shared/scope'
import { same } from '../changes'
import { endOf, type FrozenProgramme } from '../frozen'
import { type NextRelease, nextReleaseOf } from '../queries/frozen'

export type Frozen = NextRelease & { releaseId: string }

const date = (iso: string | null) => (iso === null ? null : new Date(iso))

/** Tells each session when it is, as the public now reads it: sign-ups and agendas go by that. */
async function writeReleasedTimes(tx: Tx, content: FrozenProgramme, before: FrozenProgramme | null, number: number) {
  const earlier = new Map(before?.sessions.map((session) => [session.id, session]))
  for (const session of content.sessions) {
    const then = earlier.get(session.id)
    const asBefore =
      then?.startsAt === session.startsAt && then.minutes === session.minutes && then.cancelled === session.cancelled
    if (asBefore) continue
    const times = session.cancelled
      ? { releasedStartsAt: null, releasedEndsAt: null }
      : { releasedStartsAt: date(session.startsAt), releasedEndsAt: date(endOf(session.startsAt, session.minutes)) }
    await tx.session.updateMany({
      where: { id: session.id },
      data: { ...times, ...(then ? {} : { firstRelease: number }) },
    })
  }
}

/**
 * Freezes the draft as the next release, inside the transaction that also tells the people concerned. The forum's row
 * is locked first, so that two organisers who release at once make two releases, one after the other.
 * @param seen the fingerprint of the draft that was looked at; without it the draft is taken as it is
 */
export async function freezeRelease(
  tx: Tx,
  scope: OrganisedForum,
  { note, at, seen }: { note: Multilingual; at: Date; seen?: string },
): Promise<Result<Frozen, 'nothing-changed' | 'draft-changed'>> {
  const { forumId } = scope
  await tx.forum.update({
    where: { id: forumId },
    data: { revision: { increment: 1 }, updatedAt: at },
    select: { id: true },
  })
  const next = await nextReleaseOf(tx, forumId, at)
  const { number, before, content, changes } = next
  if (seen !== undefined && seen !== next.seen) abort(refuse('draft-changed'))
  if (changes.length === 0 && same(before, content)) abort(refuse('nothing-changed'))
  const release = await tx.release.create({
    data: {
      forumId,
      number,
      note,
      content: content as Prisma.InputJsonValue,
      changes: changes as Prisma.InputJsonValue,
      userId: scope.userId,
      createdAt: at,
    },
    select: { id: true },
  })
  await writeReleasedTimes(tx, content, before, number)
  await tx.auditEntry.create({
    data: {
      forumId,
      subjectType: 'release',
      subjectId: release.id,
      act: 'released',
      actor: 'user',
      userId: scope.userId,
      detail: { number },
      at,
    },
  })
  return accept({ ...next, releaseId: release.id })
}

/** Releases without telling anybody: for demonstration data. */
export async function releaseQuietly(
  scope: OrganisedForum,
  { at = now() }: { at?: Date } = {},
): Promise<Result<{ number: number }, 'not-allowed' | 'nothing-changed' | 'draft-changed'>> {
  if (!may(scope.role, 'programme.release')) return refuse('not-allowed')
  return write((tx) => freezeRelease(tx, scope, { note: {}, at }))
}
