/** What is looked at: a round, and in it perhaps a table or a person. */
export type Chosen = { round: number; table: string | null; person: string | null }

/** The address of what is looked at on the page of a plan. */
export function addressOf(base: string, { round, table, person }: Chosen): string {
  const query = new URLSearchParams({
    round: String(round),
    ...(table && { table }),
    ...(person && { person }),
  })
  return `${base}?${query}${table || person ? '#chosen' : ''}`
}
