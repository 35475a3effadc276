import { z } from 'zod'
import type { SeatingPlan } from './seating/plan'

const figure = z.union([z.number(), z.boolean(), z.string(), z.null()])

/** What the seating engine found, as it is saved. Ids are of registrations and tables; figures and bounds are kept as they are. */
export const solutionSchema = z.object({
  assign: z.record(z.string(), z.record(z.string(), z.string())),
  seed: z.number().int().default(1),
  figures: z.record(z.string(), z.union([figure, z.record(z.string(), figure)])).default({}),
  bounds: z.record(z.string(), figure).default({}),
  proved: z.boolean().default(false),
})

export type Solution = z.input<typeof solutionSchema>

/** A plan of the engine, to be saved. */
export function solutionOf({ assign, seed, figures, bounds, provedOptimal }: SeatingPlan): Solution {
  return { assign, seed, figures, bounds, proved: provedOptimal }
}
