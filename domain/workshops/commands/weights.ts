import { now } from '@/lib/clock'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum } from '../../shared/scope'
import { type Weights, weightsSchema } from '../schema'
import { changeWorkshop, type WorkshopRefusal } from './workshop-change'

/** Keeps what a plan of this workshop is to care for, as it was set for the last search. */
export async function saveWeights(
  scope: OrganisedForum,
  workshopId: string,
  values: Weights,
  { at = now() }: { at?: Date } = {},
): Promise<Result<Weights, 'not-allowed' | 'invalid' | WorkshopRefusal>> {
  const parsed = weightsSchema.safeParse(values)
  if (!parsed.success) return refuse('invalid')
  return changeWorkshop(scope, { needs: 'workshops.seat', workshopId, at }, async (tx, _, changed) => {
    await tx.workshop.update({ where: { id: workshopId }, data: { weights: parsed.data }, select: { id: true } })
    changed({ what: 'plan', act: null })
    return accept(parsed.data)
  })
}
