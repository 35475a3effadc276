import { now } from '@/lib/clock'
import { type Tx, write } from '@/lib/db/client'
import { may } from '../../people/policy'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum } from '../../shared/scope'

/** What carries what on: ids of this forum, and of an earlier stop of the same tour. */
export type CarriedOn = { kind: 'theme' | 'question'; id: string; originId: string }

/** The first of the chain, if it is in a stop of the same tour. */
async function originOf(tx: Tx, seriesId: string, { kind, originId }: CarriedOn): Promise<string | null> {
  const where = { id: originId }
  const row =
    kind === 'theme'
      ? await tx.theme.findFirst({ where: { ...where, forum: { seriesId } } })
      : await tx.workshopQuestion.findFirst({ where: { ...where, session: { forum: { seriesId } } } })
  return row && (row.originId ?? row.id)
}

/** Says that themes and workshop questions carry on those of an earlier stop, so that their syntheses can be compared. */
export async function carryOn(
  scope: OrganisedForum,
  links: readonly CarriedOn[],
  { at = now() }: { at?: Date } = {},
): Promise<Result<{ linked: number }, 'not-allowed'>> {
  if (!may(scope.role, 'forum.edit')) return refuse('not-allowed')
  const { forumId } = scope
  return write(async (tx) => {
    const { seriesId } = await tx.forum.findUniqueOrThrow({ where: { id: forumId }, select: { seriesId: true } })
    let linked = 0
    for (const link of seriesId === null ? [] : links) {
      const originId = await originOf(tx, seriesId ?? '', link)
      if (originId === null || originId === link.id) continue
      const { count } =
        link.kind === 'theme'
          ? await tx.theme.updateMany({ where: { id: link.id, forumId }, data: { originId } })
          : await tx.workshopQuestion.updateMany({ where: { id: link.id, session: { forumId } }, data: { originId } })
      linked += count
    }
    await tx.forum.update({ where: { id: forumId }, data: { revision: { increment: 1 }, updatedAt: at } })
    return accept({ linked })
  })
}
