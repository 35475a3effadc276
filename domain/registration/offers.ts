const minute = 60_000
const hour = 60 * minute

/** Nobody is given less than this to answer, unless the forum starts sooner. */
const shortest = 30 * minute

/** What the deadline of an offer depends on. */
export type OfferTerms = { offerHours: number; startsAt: Date }

/**
 * Until when an offered seat is kept. The forum's own number of hours (12 unless changed), but at most a quarter of the
 * time left until the forum starts, so that a refused seat can be offered several times more; at least 30 minutes; never
 * later than the start. Null once the forum has started: seats are no longer offered by mail.
 */
export function offerDeadline(terms: OfferTerms, at: Date): Date | null {
  const left = terms.startsAt.getTime() - at.getTime()
  if (left <= 0) return null
  const wanted = Math.max(shortest, Math.min(terms.offerHours * hour, left / 4))
  return new Date(at.getTime() + Math.min(wanted, left))
}

/** Whether an offer can still be accepted. The deadline itself is too late. */
export function offerIsOpen(entry: { status: string; offerExpiresAt: Date | null }, at: Date): boolean {
  return entry.status === 'OFFERED' && entry.offerExpiresAt !== null && at.getTime() < entry.offerExpiresAt.getTime()
}
