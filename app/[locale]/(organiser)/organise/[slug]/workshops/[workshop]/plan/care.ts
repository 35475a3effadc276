import { z } from 'zod'
import { type Weights, weightsSchema } from '@/domain/workshops/schema'

/** What the sliders say: three in sight, and how the second is shared out (0 sectors only, 100 colleagues only). */
export type Care = { mixing: number; mix: number; wishes: number; balance: number }

const atMost = (value: number) => Math.min(100, Math.round(value))

/** What is kept of the sliders; half and half at 50 and 50. */
export function weightsOf({ mixing, mix, wishes, balance }: Care): Weights {
  return {
    mixing,
    wishes,
    organisations: atMost((mix * balance) / 50),
    sectors: atMost((mix * (100 - balance)) / 50),
  }
}

/** The sliders as they stand for weights that were kept. */
export function careOf({ mixing, organisations, sectors, wishes }: Weights): Care {
  const both = organisations + sectors
  return {
    mixing,
    wishes,
    mix: Math.round(both / 2),
    balance: both === 0 ? 50 : Math.round((100 * organisations) / both),
  }
}

const slider = z.coerce.number('number').int('number').min(0, 'number').max(100, 'number')

/** A form of sliders, as weights, and how long and from where to search. */
export const searchSchema = z
  .object({
    mixing: slider,
    mix: slider,
    wishes: slider,
    balance: slider,
    seconds: z.coerce.number('number').int('number').min(1, 'number').max(120, 'number'),
    seed: z.coerce.number('number').int('number').min(1, 'number').max(1_000_000, 'number'),
  })
  .transform(({ seconds, seed, ...care }) => ({ weights: weightsSchema.parse(weightsOf(care)), seconds, seed }))
