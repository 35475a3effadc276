import { z } from 'zod'
import { newForumSchema } from '../forum/schema'

/** What a new stop can take over from another. */
export const cloneParts = ['themes', 'texts', 'organisations', 'registration', 'dates', 'sessions', 'rooms'] as const

export type ClonePart = (typeof cloneParts)[number]

/** What is ticked at first: another place has other rooms. */
export const usualParts: readonly ClonePart[] = cloneParts.filter((part) => part !== 'rooms')

/** A new stop: its own name, address, dates and place, and what it takes over. */
export const cloneSchema = z.intersection(
  newForumSchema,
  z.object({
    take: z.preprocess(
      (value) => (typeof value === 'string' ? [value] : (value ?? [])),
      z.array(z.enum(cloneParts, 'choice'), 'choice'),
    ),
  }),
)

export type CloneValues = z.output<typeof cloneSchema>
