/** A change of seat somebody asks for: a free seat at a table, or that of somebody who sits there. */
export type Asked = { person: string; table: string; with: string | null }

/** The price of a change as the page gets it. */
export type Priced = { ok: true; change: Record<string, number>; allowed: boolean } | { ok: false; error: string }

export const keyOf = ({ person, table, with: other }: Asked) => `${person} ${other ?? table}`
