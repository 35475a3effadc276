import type { Tx } from '@/lib/db/client'
import { timeOrderedId } from '@/lib/ids'
import { multilingual } from '../../shared/multilingual'

/** From which forum to which, and how its instants move. */
export type Cloning = { fromId: string; toId: string; at: Date; move: (instant: Date) => Date }

/** Old id to new id. */
export type NewIds = ReadonlyMap<string, string>

/** A new id for each row. */
export function newIds(rows: readonly { id: string }[], at: Date): NewIds {
  return new Map(rows.map(({ id }) => [id, timeOrderedId(at)]))
}

/** What the public reads, but the way there: the place is another. */
export async function cloneTexts(tx: Tx, { fromId, toId }: Cloning): Promise<void> {
  const texts = await tx.forum.findUniqueOrThrow({
    where: { id: fromId },
    select: { summary: true, description: true, audience: true, privacyNotice: true },
  })
  const data = {
    summary: multilingual(texts.summary),
    description: multilingual(texts.description),
    audience: multilingual(texts.audience),
    privacyNotice: multilingual(texts.privacyNotice),
  }
  await tx.forum.update({ where: { id: toId }, data, select: { id: true } })
}

/** Themes in their order, each pointing at the first of its chain: they stay one theme under another name. */
export async function cloneThemes(tx: Tx, { fromId, toId, at }: Cloning): Promise<NewIds> {
  const themes = await tx.theme.findMany({ where: { forumId: fromId }, orderBy: { position: 'asc' } })
  const ids = newIds(themes, at)
  await tx.theme.createMany({
    data: themes.map(({ id, key, name, position, originId }) => ({
      id: ids.get(id) ?? '',
      forumId: toId,
      key,
      name: multilingual(name),
      position,
      originId: originId ?? id,
    })),
  })
  return ids
}

/** Who invites, in the same order. */
export async function cloneOrganisations(tx: Tx, { fromId, toId }: Cloning): Promise<void> {
  const organisations = await tx.forumOrganisation.findMany({ where: { forumId: fromId } })
  await tx.forumOrganisation.createMany({
    data: organisations.map(({ organisationId, role, position }) => ({
      forumId: toId,
      organisationId,
      role,
      position,
    })),
  })
}
