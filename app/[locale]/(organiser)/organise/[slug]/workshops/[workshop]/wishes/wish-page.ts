import { fold } from '@/domain/shared/fold'
import type { wishesOverview } from '@/domain/workshops/queries/wishes'

export type WishOverview = NonNullable<Awaited<ReturnType<typeof wishesOverview>>>

export type Wisher = WishOverview['people'][number]

export type Asked = Record<string, string | string[] | undefined>

/** Who of all is shown: those with a wish, with an access need, who do not come, who keep a table. */
export const selections = ['wish', 'access', 'away', 'host'] as const

export type Selection = (typeof selections)[number]

/** Rows on a page. */
const size = 50

const chosen: Record<Selection, (wisher: Wisher) => boolean> = {
  wish: ({ themeIds, languages }) => themeIds.length > 0 || languages.length > 0,
  access: ({ needsAccess }) => needsAccess,
  away: ({ comes }) => !comes,
  host: ({ staysAt }) => staysAt !== null,
}

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? ''

/** The page of a list that its address asks for; whatever is not understood is left out. */
export function pageOf(people: readonly Wisher[], base: string, asked: Asked) {
  const search = one(asked.q).slice(0, 100)
  const only = selections.find((known) => known === one(asked.only)) ?? null
  const wanted = fold(search).split(' ').filter(Boolean)
  const found = people.filter((wisher) => {
    const text = fold(`${wisher.name} ${wisher.organisation}`)
    return wanted.every((word) => text.includes(word)) && (only === null || chosen[only](wisher))
  })
  const pages = Math.max(1, Math.ceil(found.length / size))
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(one(asked.page))) || 1))
  const addressOf = (number: number) => {
    const query = new URLSearchParams()
    if (search) query.set('q', search)
    if (only) query.set('only', only)
    if (number > 1) query.set('page', String(number))
    const text = query.toString()
    return text ? `${base}?${text}` : base
  }
  const from = (page - 1) * size
  const rows = found.slice(from, from + size)
  return {
    search,
    only,
    rows,
    total: found.length,
    from: found.length === 0 ? 0 : from + 1,
    to: from + rows.length,
    previous: page > 1 ? addressOf(page - 1) : null,
    next: page < pages ? addressOf(page + 1) : null,
  }
}
