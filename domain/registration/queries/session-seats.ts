import { db } from '@/lib/db/client'
import type { SeatCount } from '../agenda'

/** Seats of the public sessions one signs up for, by their ids; those whose seats are not counted are absent. */
export async function sessionCounts(forumId: string): Promise<Record<string, SeatCount>> {
  const [sessions, lines] = await Promise.all([
    db().session.findMany({
      where: { forumId, signUp: true, capacity: { not: null }, releasedStartsAt: { not: null } },
      select: { id: true, capacity: true, seatsTaken: true },
      orderBy: { id: 'asc' },
    }),
    db().sessionSignUp.groupBy({
      by: ['sessionId'],
      where: { session: { forumId }, status: 'WAITING' },
      _count: { _all: true },
    }),
  ])
  const waiting = new Map(lines.map(({ sessionId, _count }) => [sessionId, _count._all]))
  return Object.fromEntries(
    sessions.map(({ id, capacity, seatsTaken }) => [
      id,
      { capacity: capacity ?? 0, taken: seatsTaken, waiting: waiting.get(id) ?? 0 },
    ]),
  )
}
