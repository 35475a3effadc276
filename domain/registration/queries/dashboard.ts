import { now } from '@/lib/clock'
import { db } from '@/lib/db/client'
import { type Multilingual, multilingual } from '../../shared/multilingual'
import type { OrganisedForum } from '../../shared/scope'
import { accumulate, type CurvePoint, curveInstants } from '../curve'
import { freeSeats, liveStatuses } from '../seats'

export type QuotaState = {
  quotaId: string
  name: Multilingual
  capacity: number
  taken: number
  free: number
  /** Open offers among those taken. */
  offered: number
  waiting: number
  types: {
    typeId: string
    name: Multilingual
    colour: number
    pending: number
    confirmed: number
    waitlisted: number
  }[]
}

/** Every quota of the forum with its types, in their order. */
export async function quotaStates(scope: OrganisedForum): Promise<QuotaState[]> {
  const { forumId } = scope
  const [quotas, registrations, entries] = await Promise.all([
    db().quota.findMany({
      where: { forumId },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      include: { types: { where: { archivedAt: null }, orderBy: [{ position: 'asc' }, { id: 'asc' }] } },
    }),
    db().registration.groupBy({ by: ['typeId', 'status'], where: { forumId }, _count: { _all: true } }),
    db().waitingListEntry.groupBy({
      by: ['quotaId', 'status'],
      where: { forumId, status: { in: ['WAITING', 'OFFERED'] } },
      _count: { _all: true },
    }),
  ])
  const people = (typeId: string, status: string) =>
    registrations.find((group) => group.typeId === typeId && group.status === status)?._count._all ?? 0
  const inLine = (quotaId: string, status: string) =>
    entries.find((group) => group.quotaId === quotaId && group.status === status)?._count._all ?? 0
  return quotas.map((quota) => ({
    quotaId: quota.id,
    name: multilingual(quota.name),
    capacity: quota.capacity,
    taken: quota.taken,
    free: freeSeats(quota),
    offered: inLine(quota.id, 'OFFERED'),
    waiting: inLine(quota.id, 'WAITING'),
    types: quota.types.map((type) => ({
      typeId: type.id,
      name: multilingual(type.name),
      colour: type.colour,
      pending: people(type.id, 'PENDING'),
      confirmed: people(type.id, 'CONFIRMED'),
      waitlisted: people(type.id, 'WAITLISTED'),
    })),
  }))
}

export type TypeCount = { typeId: string; name: Multilingual; colour: number; count: number }

/** Live registrations of each type, archived ones included when somebody holds them. */
export async function registrationsByType(scope: OrganisedForum): Promise<TypeCount[]> {
  const { forumId } = scope
  const [types, groups] = await Promise.all([
    db().registrationType.findMany({ where: { forumId }, orderBy: [{ position: 'asc' }, { id: 'asc' }] }),
    db().registration.groupBy({
      by: ['typeId'],
      where: { forumId, status: { in: [...liveStatuses] } },
      _count: { _all: true },
    }),
  ])
  return types.flatMap((type) => {
    const count = groups.find((group) => group.typeId === type.id)?._count._all ?? 0
    if (count === 0 && type.archivedAt !== null) return []
    return [{ typeId: type.id, name: multilingual(type.name), colour: type.colour, count }]
  })
}

/** How the number of registrations that are still alive grew, day by day in the forum's zone. */
export async function registrationCurve(scope: OrganisedForum, at = now()): Promise<CurvePoint[]> {
  const where = { forumId: scope.forumId, status: { in: [...liveStatuses] } }
  const [forum, bounds] = await Promise.all([
    db().forum.findUniqueOrThrow({ where: { id: scope.forumId }, select: { timeZone: true } }),
    db().registration.aggregate({ where, _min: { createdAt: true }, _max: { createdAt: true } }),
  ])
  const first = bounds._min.createdAt
  const last = bounds._max.createdAt
  if (first === null || last === null) return []
  const instants = curveInstants(first, new Date(Math.max(last.getTime(), at.getTime())), forum.timeZone)
  const counts = await Promise.all(
    instants.map(({ until }, index) => {
      const after = instants[index - 1]?.until
      return db().registration.count({ where: { ...where, createdAt: { lte: until, ...(after && { gt: after }) } } })
    }),
  )
  return accumulate(
    instants.map(({ day }) => day),
    counts,
  )
}
