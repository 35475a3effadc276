import { z } from 'zod'

const id = z.string().min(1)
const round = z.number().int().min(1)
const absent = z.null().transform(() => undefined)
/** A word that may be missing, null or empty. */
const word = z
  .union([z.string(), absent])
  .optional()
  .transform((value) => value || undefined)
const rounds = z.union([z.array(round), absent]).optional()
const list = <Item extends z.ZodType>(item: Item) =>
  z
    .union([z.array(item), absent])
    .optional()
    .transform((value) => value ?? [])

/** More seats than any table has: a table that states no maximum. */
export const noMaximum = 1_000_000_000

const table = z.object({
  id,
  theme: z
    .union([z.string(), z.null()])
    .optional()
    .transform((value) => value ?? null),
  min: z
    .number()
    .int()
    .min(0)
    .nullish()
    .transform((value) => value ?? 0),
  max: z
    .number()
    .int()
    .min(0)
    .nullish()
    .transform((value) => value ?? noMaximum),
  accessible: z
    .boolean()
    .nullish()
    .transform((value) => value === true),
})

const participant = z.object({
  id,
  org: word,
  sector: word,
  prefs: list(z.string()),
  needs: list(z.string()),
  /** Rounds attended, from 1; every round when missing. */
  rounds,
})

/**
 * A seating problem, format `cafe-assign/1`. Rounds count from 1. A theme of `null` is a theme like the others.
 * Names in `together`, `apart` and `met` of people who are not there are passed over.
 */
export const problemSchema = z.object({
  format: z.literal('cafe-assign/1').optional(),
  name: z
    .string()
    .optional()
    .transform((value) => value ?? ''),
  rounds: z.number().int().min(1).max(100),
  tables: z.array(table).max(2_000),
  participants: z.array(participant).max(10_000),
  together: list(z.object({ ids: z.array(id), rounds })),
  apart: list(z.object({ ids: z.array(id) })),
  fixed: list(z.object({ id, round: z.number().int(), table: id })),
  /** Who stays at a table in every round without taking a seat of it; `apart` may name them. */
  hosts: list(z.object({ id, table: id, org: word })),
  met: list(z.tuple([id, id])),
  rules: z
    .object({
      themeAtMostOnce: z
        .boolean()
        .nullish()
        .transform((value) => value === true),
    })
    .nullish()
    .transform((value) => ({ themeAtMostOnce: value?.themeAtMostOnce ?? false })),
})

export type Problem = z.output<typeof problemSchema>
/** A problem as it is written down: what may be missing may be missing. */
export type WrittenProblem = z.input<typeof problemSchema>

export const planSchema = z.object({
  instance: z.string().optional(),
  seed: z.number().optional(),
  assign: z.record(z.string(), z.record(z.string(), z.string())),
})

/** Who sits where: round (from "1") → person → table. */
export type Assignment = Record<string, Record<string, string>>

/** True when a person attends a round. */
export const attends = (person: { rounds?: number[] | undefined }, round: number) =>
  person.rounds === undefined || person.rounds.includes(round)

/** Reads a problem. A malformed one names the places that are wrong, as paths: `tables.3.min`. */
export function readProblem(
  written: unknown,
):
  | { ok: true; problem: Problem }
  | { ok: false; error: 'malformed'; people: string[]; tables: string[]; places: string[] } {
  const read = problemSchema.safeParse(written)
  if (read.success) return { ok: true, problem: read.data }
  const places = read.error.issues.map(({ path }) => path.join('.'))
  return { ok: false, error: 'malformed', people: [], tables: [], places }
}
