import { now } from '@/lib/clock'
import { db } from '@/lib/db/client'
import type { FormDefinition } from '../form'
import { typeOpening } from '../opening'
import { freeSeats } from '../seats'
import { loadForm } from './form'

/** The form of a forum, whatever its phase; null when there is no such forum. */
export async function registrationForm(slug: string): Promise<FormDefinition | null> {
  return (await loadForm({ slug }))?.definition ?? null
}

/** What people are told before they answer: how long an offered seat is kept, when health data is deleted (ISO 8601). */
export type RegistrationTerms = { offerHours: number; sensitiveUntil: string }

/** The terms of a forum's registration; null when there is no such forum. */
export async function registrationTerms(slug: string): Promise<RegistrationTerms | null> {
  const form = await loadForm({ slug })
  if (form === null) return null
  const { offerHours, sensitiveDays, endsAt } = form.forum
  return { offerHours, sensitiveUntil: new Date(endsAt.getTime() + sensitiveDays * 86_400_000).toISOString() }
}

export type TypeAvailability = {
  typeId: string
  state: 'open' | 'full' | 'closed' | 'not-yet'
  /** Free seats of the quota, which other types may share. */
  seatsLeft: number
  /** People in line for that quota. */
  waiting: number
}

/** `seats` and `seatsLeft` are over the quotas of the types on offer, each quota counted once. */
export type Availability = { types: TypeAvailability[]; seats: number; seatsLeft: number; waiting: number }

/** What one can register for now; null when there is no such forum. */
export async function availability(forumId: string, at = now()): Promise<Availability | null> {
  const form = await loadForm({ id: forumId })
  if (form === null) return null
  const [quotas, lines] = await Promise.all([
    db().quota.findMany({ where: { forumId }, select: { id: true, capacity: true, taken: true } }),
    db().waitingListEntry.groupBy({ by: ['quotaId'], where: { forumId, status: 'WAITING' }, _count: { _all: true } }),
  ])
  const free = new Map(quotas.map((quota) => [quota.id, freeSeats(quota)]))
  const waiting = new Map(lines.map((line) => [line.quotaId, line._count._all]))
  const types = form.definition.types.flatMap(({ id, quotaId }): TypeAvailability[] => {
    const type = form.types.get(id)
    if (type === undefined) return []
    const opening = typeOpening(form.forum, type, at)
    const seatsLeft = free.get(quotaId) ?? 0
    const state = opening === 'open' && seatsLeft === 0 ? 'full' : opening
    return [{ typeId: id, state, seatsLeft, waiting: waiting.get(quotaId) ?? 0 }]
  })
  const onOffer = new Set(form.definition.types.map((type) => type.quotaId))
  const counted = quotas.filter((quota) => onOffer.has(quota.id))
  return {
    types,
    seats: counted.reduce((sum, quota) => sum + quota.capacity, 0),
    seatsLeft: counted.reduce((sum, quota) => sum + freeSeats(quota), 0),
    waiting: lines.reduce((sum, line) => sum + line._count._all, 0),
  }
}
