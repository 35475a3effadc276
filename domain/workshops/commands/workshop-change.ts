import { type Tx, write } from '@/lib/db/client'
import { wake } from '@/lib/jobs/queue'
import { announce } from '@/lib/live/announce'
import { type Act, may } from '../../people/policy'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum } from '../../shared/scope'
import type { WorkshopFormat } from '../schema'
import { type WorkshopNews, workshopTopic } from '../workshop-topic'

/** A workshop nobody else changes until the transaction ends. */
export type HeldWorkshop = {
  id: string
  forumId: string
  sessionId: string
  format: WorkshopFormat
  revision: number
  roundReached: number
  publishedPlanId: string | null
  openedAt: Date | null
  frozenAt: Date | null
}

export type WorkshopRefusal = 'unknown-workshop' | 'workshop-over'

const columns = {
  id: true,
  forumId: true,
  sessionId: true,
  format: true,
  revision: true,
  roundReached: true,
  publishedPlanId: true,
  openedAt: true,
  frozenAt: true,
} as const

/** Locks a workshop of this forum, then reads it as it is. */
export async function holdWorkshop(
  tx: Tx,
  forumId: string,
  workshopId: string,
): Promise<Result<HeldWorkshop, WorkshopRefusal>> {
  await tx.$executeRaw`UPDATE "Workshop" SET "revision" = "revision" WHERE "id" = ${workshopId}`
  const row = await tx.workshop.findFirst({ where: { id: workshopId, forumId }, select: columns })
  if (row === null) return refuse('unknown-workshop')
  return row.frozenAt ? refuse('workshop-over') : accept(row)
}

/** What was changed: for the history, and for whoever looks at the workshop now. */
export type WorkshopChanged = {
  what: WorkshopNews
  /** Null: too small for the history. */
  act: string | null
  /** Rows to be read anew; never people. */
  ids?: readonly string[]
  detail?: Record<string, string | number | null>
}

/** One line of the history, in the transaction it tells about. */
export async function recordWorkshop(
  tx: Tx,
  entry: { forumId: string; workshopId: string; act: string; userId: string | null; at: Date },
  detail: WorkshopChanged['detail'] = {},
): Promise<void> {
  const { forumId, workshopId: subjectId, act, userId, at } = entry
  const actor = userId ? 'user' : 'host'
  await tx.auditEntry.create({
    data: { forumId, subjectType: 'workshop', subjectId, act, actor, userId, detail, at },
    select: { id: true },
  })
}

/** Tells the pages that are open; to be called after the commit. */
export function tellWorkshop(workshopId: string, what: WorkshopNews, ids: readonly string[] = [], by = ''): void {
  announce(workshopTopic(workshopId), { what, ids, by })
}

/** Runs one change of a workshop, if the user may: keeps it in the history and tells the pages that are open. */
export async function changeWorkshop<Value, Code extends string>(
  scope: OrganisedForum,
  { needs, workshopId, at }: { needs: Act; workshopId: string; at: Date },
  change: (tx: Tx, workshop: HeldWorkshop, changed: (what: WorkshopChanged) => void) => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code | WorkshopRefusal | 'not-allowed'>> {
  if (!may(scope.role, needs)) return refuse('not-allowed')
  const { forumId, userId } = scope
  let changes: WorkshopChanged[] = []
  const result = await write(async (tx): Promise<Result<Value, Code | WorkshopRefusal>> => {
    changes = []
    const held = await holdWorkshop(tx, forumId, workshopId)
    if (!held.ok) return held
    const outcome = await change(tx, held.value, (what) => changes.push(what))
    if (outcome.ok) {
      for (const { act, detail } of changes) {
        if (act) await recordWorkshop(tx, { forumId, workshopId, act, userId, at }, detail)
      }
    }
    return outcome
  })
  if (!result.ok) return result
  wake()
  for (const { what, ids } of changes) tellWorkshop(workshopId, what, ids, userId)
  return result
}

/** Raises the revision of a workshop that is still as the user saw it: nobody overwrites what they have not read. */
export async function claimSetup(
  tx: Tx,
  workshop: HeldWorkshop,
  seen: number,
  at: Date,
): Promise<Result<number, 'workshop-changed'>> {
  if (workshop.revision !== seen) return refuse('workshop-changed')
  await tx.workshop.update({
    where: { id: workshop.id },
    data: { revision: { increment: 1 }, updatedAt: at },
    select: { id: true },
  })
  return accept(seen + 1)
}
