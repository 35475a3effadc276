import { now } from '@/lib/clock'
import { type Tx, write } from '@/lib/db/client'
import { asMailPayload } from '../../mail/template'
import { dropUnusedFile } from '../../people/commands/files'
import { may } from '../../people/policy'
import { directoryWhere, forumSlugsOf } from '../../people/queries/directory'
import { multilingual } from '../../shared/multilingual'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum } from '../../shared/scope'
import { tellEditors, touchSessions } from './touch-sessions'

/** Messages not sent yet still hold the address. */
async function forgetMessages(tx: Tx, personIds: readonly string[]): Promise<void> {
  const jobs = await tx.job.findMany({
    where: { kind: 'mail', status: { in: ['READY', 'DEAD', 'WITHHELD'] } },
    select: { id: true, payload: true },
  })
  const about = jobs.filter(({ payload }) => personIds.includes(asMailPayload(payload)?.about?.personId ?? ''))
  if (about.length > 0) await tx.job.deleteMany({ where: { id: { in: about.map(({ id }) => id) } } })
}

/** A hat that says more than the name stays, without it: words that stand in, or an organisation. */
async function takeOffHats(tx: Tx, personIds: string[]): Promise<string[]> {
  const hats = await tx.sessionRole.findMany({ where: { personId: { in: personIds } } })
  const pitches = await tx.pitch.findMany({ where: { personId: { in: personIds } }, select: { sessionId: true } })
  for (const { id, announced, organisationId } of hats) {
    if (organisationId === null && Object.keys(multilingual(announced)).length === 0) continue
    const unanswered = { confirmedAt: null, declinedAt: null, function: {} }
    await tx.sessionRole.update({ where: { id }, data: { personId: null, ...unanswered }, select: { id: true } })
  }
  return [...new Set([...hats, ...pitches].map(({ sessionId }) => sessionId))]
}

/**
 * Forgets a person: the directory, the draft and, since releases name people by id, every release. Pitches and material
 * stay without a name; whoever was merged into them goes too; the history keeps acts and dates alone.
 */
export async function erasePerson(
  scope: OrganisedForum,
  personId: string,
  { at = now() }: { at?: Date } = {},
): Promise<Result<{ forumSlugs: string[] }, 'not-allowed' | 'not-found'>> {
  if (!may(scope.role, 'programme.release')) return refuse('not-allowed')
  let touched: string[] = []
  const result = await write(async (tx): Promise<Result<{ forumSlugs: string[] }, 'not-found'>> => {
    await tx.person.updateMany({ where: { id: personId, mergedIntoId: null }, data: { updatedAt: at } })
    const here = { AND: [await directoryWhere(tx, scope.forumId), { id: personId }] }
    if ((await tx.person.count({ where: here })) === 0) return refuse('not-found')
    const rows = await tx.person.findMany({
      where: { OR: [{ id: personId }, { mergedIntoId: personId }] },
      select: { id: true, photoId: true },
    })
    const ids = rows.map(({ id }) => id)
    const forumSlugs = await forumSlugsOf(tx, ids)
    await forgetMessages(tx, ids)
    touched = await takeOffHats(tx, ids)
    await touchSessions(tx, touched)
    await tx.person.deleteMany({ where: { id: { in: ids } } })
    for (const { photoId } of rows) await dropUnusedFile(tx, photoId)
    await tx.auditEntry.updateMany({ where: { subjectType: 'person', subjectId: { in: ids } }, data: { detail: {} } })
    await tx.auditEntry.create({
      data: {
        forumId: scope.forumId,
        subjectType: 'person',
        subjectId: personId,
        act: 'person-erased',
        actor: 'user',
        userId: scope.userId,
        detail: {},
        at,
      },
      select: { id: true },
    })
    return accept({ forumSlugs })
  })
  if (result.ok) await tellEditors(touched, scope.userId)
  return result
}
