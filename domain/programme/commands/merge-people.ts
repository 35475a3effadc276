import { now } from '@/lib/clock'
import { type Tx, write } from '@/lib/db/client'
import { dropUnusedFile } from '../../people/commands/files'
import { recordAbout } from '../../people/commands/person-history'
import { hatLinkHash } from '../../people/person-link'
import { may } from '../../people/policy'
import { directoryWhere, forumSlugsOf } from '../../people/queries/directory'
import { multilingual } from '../../shared/multilingual'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum } from '../../shared/scope'
import { tellEditors, touchSessions } from './touch-sessions'

const find = (tx: Tx, id: string) =>
  tx.person.findUniqueOrThrow({ where: { id }, include: { sessionRoles: true, pitches: true, materials: true } })

type Row = Awaited<ReturnType<typeof find>>

/** Moves the hats. Two hats of one kind in one session become one; an answer that only the leaving one has is kept. */
async function moveHats(tx: Tx, from: Row, into: Row): Promise<void> {
  for (const hat of from.sessionRoles) {
    const same = into.sessionRoles.find(({ sessionId, kind }) => sessionId === hat.sessionId && kind === hat.kind)
    if (!same) {
      await tx.sessionRole.update({ where: { id: hat.id }, data: { personId: into.id }, select: { id: true } })
      continue
    }
    const answered = same.confirmedAt !== null || same.declinedAt !== null
    await tx.sessionRole.delete({ where: { id: hat.id }, select: { id: true } })
    await tx.sessionRole.update({
      where: { id: same.id },
      data: {
        function: { ...multilingual(hat.function), ...multilingual(same.function) },
        organisationId: same.organisationId ?? hat.organisationId,
        heldBack: same.heldBack && hat.heldBack,
        ...(answered ? {} : { confirmedAt: hat.confirmedAt, declinedAt: hat.declinedAt }),
      },
      select: { id: true },
    })
  }
}

/** What the kept one lacks comes from the other. */
async function fillGaps(tx: Tx, from: Row, into: Row, at: Date): Promise<void> {
  const photoId = into.photoId ?? from.photoId
  await tx.person.update({
    where: { id: into.id },
    data: {
      function: { ...multilingual(from.function), ...multilingual(into.function) },
      biography: { ...multilingual(from.biography), ...multilingual(into.biography) },
      email: into.email ?? from.email,
      organisationId: into.organisationId ?? from.organisationId,
      locale: into.locale ?? from.locale,
      photoId,
      // a link already mailed to the other one goes on leading here
      linkHash: into.linkHash ?? (from.linkHash && hatLinkHash(into.id, into.linkVersion)),
      updatedAt: at,
    },
    select: { id: true },
  })
  await tx.person.update({
    where: { id: from.id },
    data: { mergedIntoId: into.id, email: null, photoId: null },
    select: { id: true },
  })
  await dropUnusedFile(tx, from.photoId)
}

export type Merging = { from: string; into: string }

/**
 * Makes one person of two. Hats, pitches and material go to the one that is kept, what it lacks is filled in; the other
 * one points at it, and so does whoever was merged into that one: one step always finds who they are now. Both rows
 * are locked first, in the order of their ids, and must not have been merged meanwhile: two merges that cross cannot
 * close a circle.
 */
export async function mergePeople(
  scope: OrganisedForum,
  { from: fromId, into: intoId }: Merging,
  { at = now() }: { at?: Date } = {},
): Promise<Result<{ slug: string; forumSlugs: string[] }, 'not-allowed' | 'not-found' | 'same-person'>> {
  if (!may(scope.role, 'programme.edit')) return refuse('not-allowed')
  if (fromId === intoId) return refuse('same-person')
  const touched = new Set<string>()
  const result = await write(async (tx): Promise<Result<{ slug: string; forumSlugs: string[] }, 'not-found'>> => {
    touched.clear()
    for (const id of [fromId, intoId].sort()) {
      await tx.person.updateMany({ where: { id, mergedIntoId: null }, data: { updatedAt: at } })
    }
    const both = { AND: [await directoryWhere(tx, scope.forumId), { id: { in: [fromId, intoId] } }] }
    if ((await tx.person.count({ where: both })) !== 2) return refuse('not-found')
    const [from, into] = [await find(tx, fromId), await find(tx, intoId)]
    const forumSlugs = await forumSlugsOf(tx, [fromId, intoId])
    await moveHats(tx, from, into)
    await tx.pitch.updateMany({ where: { personId: fromId }, data: { personId: intoId } })
    await tx.material.updateMany({ where: { personId: fromId }, data: { personId: intoId } })
    await tx.person.updateMany({ where: { mergedIntoId: fromId }, data: { mergedIntoId: intoId } })
    await fillGaps(tx, from, into, at)
    for (const { sessionId } of [...from.sessionRoles, ...from.pitches]) touched.add(sessionId)
    await touchSessions(tx, [...touched])
    const about = { forumId: scope.forumId, userId: scope.userId, at }
    await recordAbout(tx, { personId: fromId, act: 'merged-away', detail: { into: intoId }, ...about })
    await recordAbout(tx, { personId: intoId, act: 'merged', detail: { from: fromId }, ...about })
    return accept({ slug: into.slug, forumSlugs })
  })
  if (result.ok) await tellEditors([...touched], scope.userId)
  return result
}
