import { type ForumInTime, registrationState } from '../forum/phase'

export type TypeInTime = { opensAt: Date | null; closesAt: Date | null; archivedAt: Date | null }

/** Whether one may register with this type: the forum's registration must be open, and the type's own dates too. */
export function typeOpening(forum: ForumInTime, type: TypeInTime, at: Date): 'not-yet' | 'open' | 'closed' {
  const state = registrationState(forum, at)
  if (state !== 'open') return state
  if (type.archivedAt !== null || (type.closesAt !== null && at >= type.closesAt)) return 'closed'
  return type.opensAt !== null && at < type.opensAt ? 'not-yet' : 'open'
}
