import { now } from '@/lib/clock'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum } from '../../shared/scope'
import { changeWorkshop, type WorkshopRefusal } from './workshop-change'

type When = { at?: Date }

/** Two people of the forum, in any order. */
export type Pair = readonly [string, string]

const ordered = ([one, other]: Pair) => (one < other ? [one, other] : [other, one])

/** Keeps two people apart, or no longer. Nobody but organisers reads it; the history does not name them. */
export async function keepApart(
  scope: OrganisedForum,
  workshopId: string,
  pair: Pair,
  apart: boolean,
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed' | 'unknown-registration' | 'one-person' | WorkshopRefusal>> {
  const [firstId = '', secondId = ''] = ordered(pair)
  return changeWorkshop(scope, { needs: 'workshops.seat', workshopId, at }, async (tx, workshop, changed) => {
    if (firstId === secondId) return refuse('one-person')
    const key = { workshopId, firstId, secondId }
    if (!apart) await tx.keepApart.deleteMany({ where: key })
    else {
      const there = { id: { in: [firstId, secondId] }, forumId: workshop.forumId, erasedAt: null }
      if ((await tx.registration.count({ where: there })) < 2) return refuse('unknown-registration')
      const where = { workshopId_firstId_secondId: key }
      await tx.keepApart.upsert({ where, update: {}, create: { ...key, createdAt: at, createdById: scope.userId } })
    }
    changed({ what: 'wishes', act: apart ? 'kept-apart' : 'no-longer-apart' })
    return accept(null)
  })
}
