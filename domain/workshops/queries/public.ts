import { now } from '@/lib/clock'
import { db } from '@/lib/db/client'
import { multilingual } from '../../shared/multilingual'
import { courseOf } from '../course'
import { mayWish } from '../policy'
import { type PublicWorkshop, topicsOf } from '../public-workshop'
import { tableColumns, tableInWords } from './own-tables'

const columns = {
  sessionId: true,
  format: true,
  welcomeMinutes: true,
  harvestMinutes: true,
  wishesUntil: true,
  openedAt: true,
  frozenAt: true,
  session: { select: { releasedStartsAt: true } },
  rounds: {
    orderBy: { number: 'asc' as const },
    select: { number: true, step: true, title: true, minutes: true, movingMinutes: true },
  },
  tables: {
    where: { closedAt: null },
    orderBy: { number: 'asc' as const },
    select: { ...tableColumns, maxSeats: true },
  },
}

/** What awaits people in the workshops of a forum's public programme, by the session's id: nothing of who sits where. */
export async function publicWorkshops(forumSlug: string, at = now()): Promise<Record<string, PublicWorkshop>> {
  const rows = await db().workshop.findMany({
    where: { forum: { slug: forumSlug }, session: { firstRelease: { not: null }, cancelledAt: null } },
    select: columns,
  })
  return Object.fromEntries(
    rows.map(({ sessionId, session, rounds, tables, ...workshop }) => {
      const timed = rounds.map((round) => ({ ...round, title: multilingual(round.title) }))
      const released = { startsAt: session.releasedStartsAt, minutes: null }
      const { parts } = courseOf({ ...workshop, rounds: timed }, released)
      return [
        sessionId,
        {
          format: workshop.format,
          parts: parts.flatMap(({ kind, number, step, title, minutes, startsAt }) =>
            kind === 'moving'
              ? []
              : [{ kind, number, step, title, minutes, startsAt: startsAt?.toISOString() ?? null }],
          ),
          rounds: rounds.length,
          tables: tables.length,
          seats: Math.max(0, ...tables.map(({ maxSeats }) => maxSeats)),
          topics: topicsOf(tables.map(tableInWords)),
          wishes: mayWish(workshop, at),
        },
      ]
    }),
  )
}
