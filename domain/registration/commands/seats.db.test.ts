import { expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { onEachDatabase } from '@/prisma/factories/database'
import { accepted, type OpenForum, openForum, startOfTests } from '@/prisma/factories/forum'
import { holderOf, registered } from '@/prisma/factories/registration'
import { cancelOwn, changeType } from './attendee'
import { approve, cancelRegistration, decline, moveType } from './organiser'
import { saveQuota, saveType } from './quotas'
import { acceptOffer, expireOffers, offerOutOfTurn, rejoinWaitingList, withdrawFromWaitingList } from './waiting-list'

const at = startOfTests
const hour = 3_600_000
const later = (hours: number) => new Date(at.getTime() + hours * hour)

/** Where everybody stands: status, and the state of the last stay in line. */
async function standing(forum: OpenForum): Promise<string[]> {
  const rows = await db().registration.findMany({
    where: { forumId: forum.forumId },
    orderBy: { sortName: 'asc' },
    include: { waitingList: { orderBy: { place: 'desc' }, take: 1 } },
  })
  return rows.map(({ status, waitingList: [entry] }) => (entry ? `${status} ${entry.status}` : status))
}

async function taken(forum: OpenForum): Promise<number[]> {
  const quotas = await db().quota.findMany({ where: { forumId: forum.forumId }, orderBy: { position: 'asc' } })
  return quotas.map((quota) => quota.taken)
}

async function lastMail(registrationId: string): Promise<string | undefined> {
  const jobs = await db().job.findMany({ where: { kind: 'mail' }, orderBy: { id: 'desc' } })
  const payloads = jobs.map(({ payload }) => payload as { template: string; registrationId?: string })
  return payloads.find((payload) => payload.registrationId === registrationId)?.template
}

/** A full forum of one seat with `waiting` people in line behind the one who holds it. */
async function fullForum(waiting: number, wanted: Parameters<typeof openForum>[0] = {}) {
  const forum = await openForum({ capacities: [1], ...wanted })
  const people = []
  for (let number = 0; number <= waiting; number += 1)
    people.push(await registered(forum, { familyName: `P${number}` }))
  const [holder, ...line] = people.map((person) => holderOf(forum, person))
  if (!holder) throw new Error('Nobody.')
  return { forum, holder, line }
}

onEachDatabase('seats', () => {
  it('offers a freed seat to the first in line, who accepts it', async () => {
    const { forum, holder, line } = await fullForum(2)
    const [first, second] = line
    if (!first || !second) throw new Error('Nobody waits.')
    accepted(await cancelOwn(holder, { at }))
    expect(await standing(forum)).toEqual(['CANCELLED', 'WAITLISTED OFFERED', 'WAITLISTED WAITING'])
    expect(await taken(forum)).toEqual([1])
    expect(await lastMail(first.registrationId)).toBe('seat-offered')
    expect(await acceptOffer(second, { at })).toEqual({ ok: false, error: 'offer-expired' })
    expect(await acceptOffer(first, { at: later(11.9) })).toEqual({ ok: true, value: { status: 'CONFIRMED' } })
    expect(await acceptOffer(first, { at: later(11.9) })).toEqual({ ok: false, error: 'no-offer' })
    expect(await standing(forum)).toEqual(['CANCELLED', 'CONFIRMED ACCEPTED', 'WAITLISTED WAITING'])
    expect(await taken(forum)).toEqual([1])
    expect(await lastMail(first.registrationId)).toBe('registration-confirmed')
  })

  it('passes an expired offer on; whoever missed it joins the end of the line', async () => {
    const { forum, holder, line } = await fullForum(2)
    const [first] = line
    if (!first) throw new Error('Nobody waits.')
    accepted(await cancelOwn(holder, { at }))
    expect(await acceptOffer(first, { at: later(12) })).toEqual({ ok: false, error: 'offer-expired' })
    expect(await expireOffers(later(11))).toBe(0)
    expect(await expireOffers(later(12))).toBe(1)
    expect(await expireOffers(later(12))).toBe(0)
    expect(await standing(forum)).toEqual(['CANCELLED', 'WAITLISTED EXPIRED', 'WAITLISTED OFFERED'])
    expect(await lastMail(first.registrationId)).toBe('offer-expired')
    expect(await rejoinWaitingList(first, { at: later(13) })).toEqual({ ok: true, value: { status: 'WAITLISTED' } })
    expect(await rejoinWaitingList(first, { at: later(13) })).toEqual({ ok: false, error: 'already-waiting' })
    expect(await expireOffers(later(24))).toBe(1)
    expect(await standing(forum)).toEqual(['CANCELLED', 'WAITLISTED OFFERED', 'WAITLISTED EXPIRED'])
  })

  it('frees the seat when nobody waits any more, and gives it to whoever rejoins', async () => {
    const { forum, holder, line } = await fullForum(1)
    const [first] = line
    if (!first) throw new Error('Nobody waits.')
    accepted(await cancelOwn(holder, { at }))
    await expireOffers(later(12))
    expect(await taken(forum)).toEqual([0])
    expect(await rejoinWaitingList(first, { at: later(13) })).toEqual({ ok: true, value: { status: 'CONFIRMED' } })
    expect(await taken(forum)).toEqual([1])
  })

  it('lets people leave the line, with or without an offer', async () => {
    const { forum, holder, line } = await fullForum(3)
    const [first, second] = line
    if (!first || !second) throw new Error('Nobody waits.')
    expect(await withdrawFromWaitingList(holder, { at })).toEqual({ ok: false, error: 'not-waiting' })
    accepted(await withdrawFromWaitingList(second, { at }))
    accepted(await cancelOwn(holder, { at }))
    accepted(await withdrawFromWaitingList(first, { at }))
    expect(await standing(forum)).toEqual([
      'CANCELLED',
      'CANCELLED WITHDRAWN',
      'CANCELLED WITHDRAWN',
      'WAITLISTED OFFERED',
    ])
    expect(await cancelOwn(first, { at })).toEqual({ ok: false, error: 'not-live' })
  })

  it('offers as many seats as a raised capacity frees, and takes none away when it is lowered', async () => {
    const { forum } = await fullForum(3)
    const quota = (capacity: number) =>
      saveQuota(forum.scope, { id: forum.quotaIds[0], name: { fr: 'Q' }, capacity }, { at })
    accepted(await quota(3))
    expect(await standing(forum)).toEqual([
      'CONFIRMED',
      'WAITLISTED OFFERED',
      'WAITLISTED OFFERED',
      'WAITLISTED WAITING',
    ])
    accepted(await quota(1))
    expect(await taken(forum)).toEqual([3])
    await expireOffers(later(12))
    expect(await standing(forum)).toEqual([
      'CONFIRMED',
      'WAITLISTED EXPIRED',
      'WAITLISTED EXPIRED',
      'WAITLISTED WAITING',
    ])
    expect(await taken(forum)).toEqual([1])
  })

  it('moves somebody to the head of the line for a reason that is kept', async () => {
    const { forum, holder, line } = await fullForum(3)
    const third = line[2]
    const entry = await db().waitingListEntry.findFirstOrThrow({
      where: { registrationId: third?.registrationId ?? '' },
    })
    expect(await offerOutOfTurn(forum.scope, entry.id, '  ', { at })).toEqual({ ok: false, error: 'reason-required' })
    expect(await offerOutOfTurn(forum.scope, entry.id, 'Anime un atelier', { at })).toEqual({
      ok: true,
      value: { offered: false },
    })
    accepted(await cancelOwn(holder, { at }))
    expect(await standing(forum)).toEqual([
      'CANCELLED',
      'WAITLISTED WAITING',
      'WAITLISTED WAITING',
      'WAITLISTED OFFERED',
    ])
    const kept = await db().waitingListEntry.findUniqueOrThrow({ where: { id: entry.id } })
    expect(kept).toMatchObject({ offerReason: 'Anime un atelier', offeredById: forum.scope.userId })
    expect(await offerOutOfTurn(forum.scope, entry.id, 'Encore', { at })).toEqual({ ok: false, error: 'not-waiting' })
  })

  it('asks for approval after an offer is accepted; a declined seat goes to the next', async () => {
    const { forum, holder, line } = await fullForum(2, { requiresApproval: true })
    const [first, second] = line
    if (!first || !second) throw new Error('Nobody waits.')
    expect(await approve(forum.scope, first.registrationId, { at })).toEqual({ ok: false, error: 'not-pending' })
    accepted(await decline(forum.scope, holder.registrationId, { at }))
    expect(await acceptOffer(first, { at })).toEqual({ ok: true, value: { status: 'PENDING' } })
    accepted(await approve(forum.scope, first.registrationId, { at }))
    expect(await decline(forum.scope, first.registrationId, { at })).toEqual({ ok: false, error: 'not-pending' })
    expect(await standing(forum)).toEqual(['DECLINED', 'CONFIRMED ACCEPTED', 'WAITLISTED WAITING'])
    expect(await lastMail(holder.registrationId)).toBe('registration-declined')
    accepted(await cancelRegistration(forum.scope, second.registrationId, { at }))
    expect(await cancelRegistration(forum.scope, second.registrationId, { at })).toEqual({
      ok: false,
      error: 'not-live',
    })
  })

  it('takes the new seat before it gives the old one back when a type is changed', async () => {
    const { forum, holder, line } = await fullForum(1, { capacities: [1, 1] })
    const [, other = ''] = forum.typeIds
    const [first] = line
    if (!first) throw new Error('Nobody waits.')
    expect(await changeType(holder, 'nothing', { at })).toEqual({ ok: false, error: 'unknown-type' })
    expect(await changeType(holder, forum.typeIds[0] ?? '', { at })).toEqual({ ok: false, error: 'same-type' })
    expect(await changeType(holder, other, { at })).toEqual({ ok: true, value: 'moved' })
    expect(await standing(forum)).toEqual(['CONFIRMED', 'WAITLISTED OFFERED'])
    expect(await taken(forum)).toEqual([1, 1])
    expect(await changeType(first, other, { at })).toEqual({ ok: false, error: 'quota-full' })
    expect(await standing(forum)).toEqual(['CONFIRMED', 'WAITLISTED OFFERED'])
    accepted(await cancelOwn(holder, { at }))
    expect(await moveType(forum.scope, first.registrationId, other, { at })).toEqual({ ok: true, value: 'moved' })
    expect(await standing(forum)).toEqual(['CANCELLED', 'CONFIRMED WITHDRAWN'])
    expect(await taken(forum)).toEqual([0, 1])
    const late = await changeType(first, forum.typeIds[0] ?? '', { at: later(240) })
    expect(late).toEqual({ ok: false, error: 'type-closed' })
  })

  it('keeps the seat, or the place in line, between two types of one quota', async () => {
    const { forum, holder, line } = await fullForum(1)
    const [first] = line
    if (!first) throw new Error('Nobody waits.')
    const type = { name: { fr: 'Autre' }, description: {}, colour: 2, quotaId: forum.quotaIds[0] ?? '' }
    const rest = { opensAt: null, closesAt: null, requiresApproval: true, hidden: false }
    const { typeId } = accepted(await saveType(forum.scope, { ...type, ...rest }, { at }))
    expect(await changeType(holder, typeId, { at })).toEqual({ ok: true, value: 'moved' })
    expect(await changeType(first, typeId, { at })).toEqual({ ok: true, value: 'kept-place' })
    expect(await standing(forum)).toEqual(['PENDING', 'WAITLISTED WAITING'])
    expect(await taken(forum)).toEqual([1])
  })

  it('moves a type with everybody in it to another quota, if all have a seat there', async () => {
    const { forum } = await fullForum(2, { capacities: [1, 0] })
    const [typeId, , quotaId = ''] = [forum.typeIds[0], '', forum.quotaIds[1]]
    const type = { id: typeId, name: { fr: 'T' }, description: {}, colour: 1, quotaId }
    const move = () =>
      saveType(forum.scope, { ...type, opensAt: null, closesAt: null, requiresApproval: false, hidden: false }, { at })
    expect(await move()).toEqual({ ok: false, error: 'quota-full' })
    accepted(await saveQuota(forum.scope, { id: quotaId, name: { fr: 'Q' }, capacity: 2 }, { at }))
    accepted(await move())
    expect(await taken(forum)).toEqual([0, 2])
    expect(await standing(forum)).toEqual(['CONFIRMED', 'WAITLISTED OFFERED', 'WAITLISTED WAITING'])
    expect((await registered(forum)).outcome).toBe('waitlisted')
    expect(await taken(forum)).toEqual([0, 2])
  })

  it('offers no seat once the forum has started', async () => {
    const { forum, holder } = await fullForum(1)
    accepted(await cancelOwn(holder, { at: later(240) }))
    expect(await standing(forum)).toEqual(['CANCELLED', 'WAITLISTED WAITING'])
    expect(await cancelOwn(holder, { at: later(249) })).toEqual({ ok: false, error: 'too-late' })
  })
})
