import type { ListInput } from '@/domain/registration/list'
import type { RegistrationStatus } from '@/domain/registration/seats'

export type Asked = Record<string, string | string[] | undefined>

export const statuses: readonly RegistrationStatus[] = ['CONFIRMED', 'PENDING', 'WAITLISTED', 'CANCELLED', 'DECLINED']
export const sorts = ['name', 'newest', 'oldest'] as const

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? ''

/** The list as its address says; whatever is not understood is left out. */
export function viewOf(asked: Asked): ListInput {
  const status = statuses.find((known) => known === one(asked.status))
  const sort = sorts.find((known) => known === one(asked.sort))
  const typeId = one(asked.type)
  const cursor = one(asked.from)
  return {
    search: one(asked.q).slice(0, 100),
    ...(typeId && { typeId: typeId.slice(0, 40) }),
    ...(status && { status }),
    ...(sort && { sort }),
    ...(cursor && cursor.length <= 400 && { cursor }),
    direction: one(asked.back) === '1' ? 'previous' : 'next',
  }
}

/** The address of a list: what is empty or usual is not in it. */
export function addressOf(base: string, view: Partial<ListInput>): string {
  const query = new URLSearchParams()
  if (view.search) query.set('q', view.search)
  if (view.typeId) query.set('type', view.typeId)
  if (view.status) query.set('status', view.status)
  if (view.sort && view.sort !== 'name') query.set('sort', view.sort)
  if (view.cursor) query.set('from', view.cursor)
  if (view.cursor && view.direction === 'previous') query.set('back', '1')
  const text = query.toString()
  return text ? `${base}?${text}` : base
}
