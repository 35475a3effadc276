import type { Seats } from '@/components/registration/type-cards'
import type { OwnView } from '@/domain/registration/queries/attendee'
import { holdsSeat, isLive } from '@/domain/registration/seats'
import type { ShownStatus } from '../../status-badge'

/** What the personal page is about, in one word. */
export type OwnState =
  | 'confirmed'
  | 'pending'
  | 'waiting'
  | 'offered'
  | 'ended'
  | 'cancelled'
  | 'declined'
  | 'over'
  | 'missed'
  | 'forumCancelled'

type Facts = Pick<OwnView, 'status' | 'waiting'> & { forum: Pick<OwnView['forum'], 'phase' | 'cancelled'> }

const ended = (phase: OwnView['forum']['phase']) => phase === 'over' || phase === 'archived'

export function ownState({ status, waiting, forum }: Facts): OwnState {
  if (status === 'CANCELLED') return 'cancelled'
  if (status === 'DECLINED') return 'declined'
  if (forum.cancelled) return 'forumCancelled'
  if (ended(forum.phase)) return status === 'CONFIRMED' ? 'over' : 'missed'
  if (status === 'CONFIRMED') return 'confirmed'
  if (status === 'PENDING') return 'pending'
  return waiting?.state ?? 'ended'
}

export function shownStatus(state: OwnState, status: OwnView['status']): ShownStatus {
  if (state === 'over' || state === 'missed') return 'OVER'
  return state === 'offered' ? 'OFFERED' : state === 'forumCancelled' ? 'CANCELLED' : status
}

type Own = Facts & Pick<OwnView, 'mayChange' | 'otherTypes' | 'definition' | 'type'>

/** Room in the other types. Within one quota nothing has to be free: the seat, or the place in line, goes along. */
export function seatsFor({ otherTypes, definition, type }: Own): Seats[] {
  const quotaOf = (id: string) => definition.types.find((one) => one.id === id)?.quotaId
  return otherTypes.map((room) => {
    const shared = quotaOf(room.typeId) !== undefined && quotaOf(room.typeId) === quotaOf(type.id)
    return shared && room.state === 'full' ? { ...room, state: 'kept' } : room
  })
}

/** What the holder can do now, in the order it is offered. */
export type Todo = 'agenda' | 'edit' | 'type' | 'hand-over' | 'cancel' | 'data'

export function todos(own: Own): Todo[] {
  const room = seatsFor(own).some(({ state }) => state === 'open' || state === 'kept')
  const live = isLive(own.status) && !ended(own.forum.phase) && !own.forum.cancelled
  return [
    ...(live ? (['agenda'] as const) : []),
    ...(own.mayChange ? (['edit'] as const) : []),
    ...(own.mayChange && room ? (['type'] as const) : []),
    ...(own.mayChange && holdsSeat(own.status) ? (['hand-over'] as const) : []),
    ...(live ? (['cancel'] as const) : []),
    'data',
  ]
}

/** A seat is given up, a request withdrawn, a line left. */
export function cancelWords(status: OwnView['status']): 'cancel' | 'cancelRequest' | 'cancelWaiting' {
  if (status === 'WAITLISTED') return 'cancelWaiting'
  return status === 'PENDING' ? 'cancelRequest' : 'cancel'
}
