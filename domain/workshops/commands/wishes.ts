import { now } from '@/lib/clock'
import { type Tx, write } from '@/lib/db/client'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum, OwnRegistration } from '../../shared/scope'
import { mayWish } from '../policy'
import { type WishValues, wishSchema } from '../schema'
import { changeWorkshop, tellWorkshop, type WorkshopRefusal } from './workshop-change'

type When = { at?: Date }

export type WishRefusal = 'invalid' | 'unknown-workshop' | 'not-confirmed' | 'wishes-closed'

type Wishing = { workshopId: string; forumId: string; registrationId: string; userId: string | null; at: Date }

/** Holds a confirmed registration until the end: nobody wishes on behalf of somebody who is being erased. */
export async function holdConfirmed(tx: Tx, forumId: string, registrationId: string): Promise<boolean> {
  const { count } = await tx.registration.updateMany({
    where: { id: registrationId, forumId, status: 'CONFIRMED', erasedAt: null },
    data: { sequence: { increment: 0 } },
  })
  return count === 1
}

/** A workshop of the forum in which this person may still wish. */
export async function wishedIn(tx: Tx, forumId: string, workshopId: string, at: Date) {
  const workshop = await tx.workshop.findFirst({
    where: { id: workshopId, forumId },
    select: { wishesUntil: true, openedAt: true, frozenAt: true },
  })
  if (workshop === null) return refuse('unknown-workshop')
  return mayWish(workshop, at) ? accept(workshop) : refuse('wishes-closed')
}

/** Themes of another forum are dropped. */
async function writeWish(
  tx: Tx,
  wishing: Wishing,
  values: WishValues,
): Promise<Result<null, 'invalid' | 'not-confirmed'>> {
  const { workshopId, forumId, registrationId, userId: updatedById, at: updatedAt } = wishing
  const parsed = wishSchema.safeParse(values)
  if (!parsed.success) return refuse('invalid')
  if (!(await holdConfirmed(tx, forumId, registrationId))) return refuse('not-confirmed')
  const wanted = [...new Set(parsed.data.themeIds)]
  const themes = await tx.theme.findMany({ where: { forumId, id: { in: wanted } }, select: { id: true } })
  const themeIds = wanted.filter((id) => themes.some((theme) => theme.id === id))
  const data = { ...parsed.data, themeIds, updatedAt, updatedById }
  const where = { workshopId_registrationId: { workshopId, registrationId } }
  await tx.wish.upsert({ where, update: data, create: { ...data, workshopId, registrationId } })
  return accept(null)
}

/** Says what one would like of one's tables. */
export async function saveOwnWish(
  { forumId, registrationId }: OwnRegistration,
  workshopId: string,
  values: WishValues,
  { at = now() }: When = {},
): Promise<Result<null, WishRefusal>> {
  const result = await write(async (tx): Promise<Result<null, WishRefusal>> => {
    const open = await wishedIn(tx, forumId, workshopId, at)
    if (!open.ok) return open
    return writeWish(tx, { workshopId, forumId, registrationId, userId: null, at }, values)
  })
  if (result.ok) tellWorkshop(workshopId, 'wishes')
  return result
}

/** Says it for somebody, even once wishes are closed. */
export async function saveWishFor(
  scope: OrganisedForum,
  workshopId: string,
  registrationId: string,
  values: WishValues,
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed' | 'invalid' | 'not-confirmed' | WorkshopRefusal>> {
  const { forumId, userId } = scope
  return changeWorkshop(scope, { needs: 'workshops.seat', workshopId, at }, async (tx, _, changed) => {
    const written = await writeWish(tx, { workshopId, forumId, registrationId, userId, at }, values)
    if (written.ok) changed({ what: 'wishes', act: 'wish-saved', detail: { registrationId } })
    return written
  })
}
