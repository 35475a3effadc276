/** What a registration can be. */
export type RegistrationStatus = 'PENDING' | 'CONFIRMED' | 'WAITLISTED' | 'CANCELLED' | 'DECLINED'

/** A registration in one of these holds a seat of its type's quota. An open offer holds one too. */
export const seatedStatuses = ['PENDING', 'CONFIRMED'] as const satisfies readonly RegistrationStatus[]

/** A registration in one of these is alive: its holder may not register a second time. */
export const liveStatuses = ['PENDING', 'CONFIRMED', 'WAITLISTED'] as const satisfies readonly RegistrationStatus[]

export function holdsSeat(status: RegistrationStatus): boolean {
  return seatedStatuses.some((seated) => seated === status)
}

export function isLive(status: RegistrationStatus): boolean {
  return liveStatuses.some((live) => live === status)
}

/**
 * What somebody becomes who has just got a seat, by registering, by accepting an offer or by changing type.
 * A seat answers whether there is room, approval whether they may come: the seat is held while the organiser decides.
 */
export function seatedAs(type: { requiresApproval: boolean }): 'PENDING' | 'CONFIRMED' {
  return type.requiresApproval ? 'PENDING' : 'CONFIRMED'
}

/** Seats of a quota nobody holds. Never negative, even when a capacity was lowered under what is taken. */
export function freeSeats(quota: { capacity: number; taken: number }): number {
  return Math.max(0, quota.capacity - quota.taken)
}
