import { type DirectoryAsked, directoryViews } from '@/domain/people/directory'

export type Asked = Record<string, string | string[] | undefined>

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? ''

/** The directory as its address says; whatever is not understood is left out. */
export function askedOf(asked: Asked): DirectoryAsked {
  const page = Number(one(asked.page))
  return {
    view: directoryViews.find((view) => view === one(asked.view)) ?? 'here',
    search: one(asked.q).slice(0, 100),
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  }
}

/** The address of a list: what is empty or usual is not in it. */
export function addressOf(base: string, { view, search, page }: DirectoryAsked): string {
  const query = new URLSearchParams()
  if (view !== 'here') query.set('view', view)
  if (search) query.set('q', search)
  if (page > 1) query.set('page', String(page))
  const text = query.toString()
  return text ? `${base}?${text}` : base
}
