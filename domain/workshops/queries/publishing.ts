import { db } from '@/lib/db/client'
import type { OrganisedForum } from '../../shared/scope'
import { seatChanges } from '../assignment'
import { seatsOf } from './plans'

/** What publishing a draft would do: whose tables change, and how many of them are told by mail. */
export type Publishing = { first: boolean; concerned: number; mails: number }

/** Counts whom publishing this plan would concern, without doing it. */
export async function publishingOf(scope: OrganisedForum, workshopId: string, planId: string): Promise<Publishing> {
  const { publishedPlanId, roundReached } = await db().workshop.findFirstOrThrow({
    where: { id: workshopId, forumId: scope.forumId },
    select: { publishedPlanId: true, roundReached: true },
  })
  const before = publishedPlanId ? await seatsOf(scope, publishedPlanId) : []
  const changes = seatChanges(before, await seatsOf(scope, planId)).filter(({ round }) => round > roundReached)
  const concerned = new Set(changes.map(({ registrationId }) => registrationId))
  const told = await db().registration.findMany({
    where: {
      forumId: scope.forumId,
      status: 'CONFIRMED',
      tableWishes: { none: { workshopId, byMail: false } },
    },
    select: { id: true },
  })
  const mails = told.filter(({ id }) => concerned.has(id)).length
  return { first: publishedPlanId === null, concerned: concerned.size, mails }
}
