import { searchWords } from '@/domain/registration/search-text'
import { fold } from '@/domain/shared/fold'
import type { PresenceLine } from '@/domain/workshops/queries/presence'

/** What is shown of the list. */
export type PresenceView = { search: string; only: PresenceLine['presence'] | ''; page: number }

/** People on one page. */
export const pageSize = 60

export const kinds = ['unknown', 'here', 'arrived', 'absent'] as const

const text = (value: string | string[] | undefined) => (Array.isArray(value) ? (value[0] ?? '') : (value ?? ''))

/** The view an address asks for; what cannot be is left out. */
export function viewIn(sent: Record<string, string | string[] | undefined>): PresenceView {
  const only = kinds.find((kind) => kind === text(sent.only)) ?? ''
  const page = Math.max(1, Math.trunc(Number(text(sent.page))) || 1)
  return { search: text(sent.q).slice(0, 80), only, page }
}

/** The same as an address. */
export function addressOf({ search, only, page }: PresenceView): string {
  const query = new URLSearchParams({
    ...(search && { q: search }),
    ...(only && { only }),
    ...(page > 1 && { page: String(page) }),
  }).toString()
  return query && `?${query}`
}

/** The people of one page, counted from 1; a page beyond the last is the last. */
export function pageOf(people: readonly PresenceLine[], { search, only, page }: PresenceView) {
  const words = searchWords(search)
  const found = people.filter(({ name, organisation, presence }) => {
    const said = fold(`${name} ${organisation}`)
    return (only === '' || presence === only) && words.every((word) => said.includes(word))
  })
  const last = Math.max(1, Math.ceil(found.length / pageSize))
  const start = (Math.min(page, last) - 1) * pageSize
  return { shown: found.slice(start, start + pageSize), from: start + 1, total: found.length }
}
