/**
 * Schedules without a repeated meeting that no formula here gives: for each round, the table of every person as a digit
 * of base 36. Found by search; `catalogue.test.ts` verifies each.
 */
export const catalogue: readonly { tables: number; size: number; rounds: readonly string[] }[] = []
