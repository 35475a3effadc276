import { now } from '@/lib/clock'
import { db, write } from '@/lib/db/client'
import { wake } from '@/lib/jobs/queue'
import { may } from '../../people/policy'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum, OwnRegistration } from '../../shared/scope'
import { offerIsOpen } from '../offers'
import { seatedAs } from '../seats'
import { placeBefore } from '../waiting-list'
import { cancelOwn, formOf, type When } from './attendee'
import { endEntry, hold } from './held'
import { notify } from './notify'
import { attendee, record, system, user } from './record'
import { freeSeat, joinLine, lockQuotas, serveLine, takeSeat } from './seating'

/** Accepts the offered seat. The seat was already counted when it was offered. */
export async function acceptOffer(
  scope: OwnRegistration,
  { at = now() }: When = {},
): Promise<Result<{ status: 'PENDING' | 'CONFIRMED' }, 'no-offer' | 'offer-expired'>> {
  const result = await write(
    async (tx): Promise<Result<{ status: 'PENDING' | 'CONFIRMED' }, 'no-offer' | 'offer-expired'>> => {
      const held = await hold(tx, scope.registrationId)
      if (held.entry?.status !== 'OFFERED') return refuse(held.status === 'WAITLISTED' ? 'offer-expired' : 'no-offer')
      if (!offerIsOpen(held.entry, at)) return refuse('offer-expired')
      const status = seatedAs(held)
      await endEntry(tx, held, 'ACCEPTED', at)
      await tx.registration.update({
        where: { id: held.id },
        data: { status, updatedAt: at, confirmedAt: status === 'CONFIRMED' ? at : null, sequence: { increment: 1 } },
        select: { id: true },
      })
      await notify(tx, held, status === 'CONFIRMED' ? 'registration-confirmed' : 'registration-pending')
      const subject = { forumId: scope.forumId, subjectType: 'registration', subjectId: held.id } as const
      await record(tx, { ...subject, act: 'offer-accepted', actor: attendee, detail: { status }, at })
      return accept({ status })
    },
  )
  if (result.ok) wake()
  return result
}

/** Leaves the line, offered a seat or not; the seat goes to the next. */
export async function withdrawFromWaitingList(
  scope: OwnRegistration,
  { at = now() }: When = {},
): Promise<Result<null, 'not-waiting' | 'too-late'>> {
  const row = await db().registration.findUniqueOrThrow({
    where: { id: scope.registrationId },
    select: { status: true },
  })
  if (row.status !== 'WAITLISTED') return refuse('not-waiting')
  const result = await cancelOwn(scope, { at })
  if (result.ok) return result
  return refuse(result.error === 'too-late' ? 'too-late' : 'not-waiting')
}

/** After an offer has expired: back to the end of the line, or straight to a seat if there is one. */
export async function rejoinWaitingList(
  scope: OwnRegistration,
  { at = now() }: When = {},
): Promise<Result<{ status: 'PENDING' | 'CONFIRMED' | 'WAITLISTED' }, 'not-waiting' | 'already-waiting' | 'too-late'>> {
  const form = await formOf(scope)
  if (at >= form.forum.startsAt) return refuse('too-late')
  const result = await write(
    async (
      tx,
    ): Promise<Result<{ status: 'PENDING' | 'CONFIRMED' | 'WAITLISTED' }, 'not-waiting' | 'already-waiting'>> => {
      const held = await hold(tx, scope.registrationId)
      if (held.status !== 'WAITLISTED') return refuse('not-waiting')
      if (held.entry !== null) return refuse('already-waiting')
      const { id, forumId, typeId, quotaId } = held
      const seat = await takeSeat(tx, quotaId)
      const status = seat ? seatedAs(held) : 'WAITLISTED'
      if (!seat) await joinLine(tx, { forumId, registrationId: id, typeId, quotaId }, at)
      const confirmedAt = status === 'CONFIRMED' ? at : null
      await tx.registration.update({
        where: { id },
        data: { status, confirmedAt, updatedAt: at },
        select: { id: true },
      })
      const template = (
        {
          CONFIRMED: 'registration-confirmed',
          PENDING: 'registration-pending',
          WAITLISTED: 'waiting-list-joined',
        } as const
      )[status]
      await notify(tx, held, template)
      const subject = { forumId, subjectType: 'registration', subjectId: id } as const
      await record(tx, { ...subject, act: 'rejoined', actor: attendee, detail: { status }, at })
      return accept({ status })
    },
  )
  if (result.ok) wake()
  return result
}

/**
 * Puts somebody first in line, so that the next free seat is offered to them; a seat is never taken from anybody.
 * If one is free (it cannot be while others wait), it is offered at once. Who did it and why is kept.
 */
export async function offerOutOfTurn(
  scope: OrganisedForum,
  entryId: string,
  reason: string,
  { at = now() }: When = {},
): Promise<Result<{ offered: boolean }, 'not-allowed' | 'not-waiting' | 'reason-required'>> {
  if (!may(scope.role, 'registrations.write')) return refuse('not-allowed')
  if (reason.trim() === '') return refuse('reason-required')
  const result = await write(async (tx): Promise<Result<{ offered: boolean }, 'not-waiting'>> => {
    const found = await tx.waitingListEntry.findFirst({ where: { id: entryId, forumId: scope.forumId } })
    if (found === null) return refuse('not-waiting')
    await lockQuotas(tx, [found.quotaId])
    const head = await tx.waitingListEntry.findFirst({
      where: { quotaId: found.quotaId, status: 'WAITING' },
      orderBy: { place: 'asc' },
      select: { place: true },
    })
    const { count } = await tx.waitingListEntry.updateMany({
      where: { id: entryId, status: 'WAITING' },
      data: { place: placeBefore(head), offeredById: scope.userId, offerReason: reason.trim().slice(0, 500) },
    })
    if (count === 0) return refuse('not-waiting')
    const offered = (await serveLine(tx, found.quotaId, at)) > 0
    const subject = { forumId: scope.forumId, subjectType: 'registration', subjectId: found.registrationId } as const
    await record(tx, { ...subject, act: 'offered-out-of-turn', actor: user(scope), detail: { entryId }, at })
    return accept({ offered })
  })
  if (result.ok) wake()
  return result
}

/** Ends every offer whose deadline has passed; its seat goes to the next in line. Returns how many ended. */
export async function expireOffers(at: Date): Promise<number> {
  const due = await db().waitingListEntry.findMany({
    where: { status: 'OFFERED', offerExpiresAt: { lte: at } },
    orderBy: { offerExpiresAt: 'asc' },
    select: { id: true, registrationId: true },
    take: 500,
  })
  let ended = 0
  for (const { id, registrationId } of due) {
    const expired = await write(async (tx) => {
      const held = await hold(tx, registrationId)
      if (held.entry?.id !== id || held.entry.status !== 'OFFERED' || offerIsOpen(held.entry, at)) return false
      await endEntry(tx, held, 'EXPIRED', at)
      await notify(tx, held, 'offer-expired', { dedupeKey: `offer-expired:${id}` })
      const subject = { forumId: held.forumId, subjectType: 'registration', subjectId: registrationId } as const
      await record(tx, { ...subject, act: 'offer-expired', actor: system, at })
      await freeSeat(tx, held.entry.quotaId, at)
      return true
    })
    if (expired) ended += 1
  }
  if (ended > 0) wake()
  return ended
}
