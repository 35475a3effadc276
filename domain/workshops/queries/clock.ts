import { db } from '@/lib/db/client'
import { type Multilingual, multilingual } from '../../shared/multilingual'
import type { ClockRound } from '../round-clock'
import type { RoundStep } from '../schema'

/** The clock of a workshop, for every page that shows it. Nothing in it is about a person. */
export type WorkshopClock = {
  workshopId: string
  revision: number
  openedAt: Date | null
  frozenAt: Date | null
  rounds: (ClockRound & { step: RoundStep; title: Multilingual })[]
}

/** The clock of a workshop whose session is public; null otherwise. Tell the reader the server's instant with it. */
export async function workshopClock(workshopId: string): Promise<WorkshopClock | null> {
  const row = await db().workshop.findFirst({
    where: { id: workshopId, session: { firstRelease: { not: null } } },
    select: {
      revision: true,
      openedAt: true,
      frozenAt: true,
      rounds: {
        orderBy: { number: 'asc' },
        omit: { id: true, workshopId: true, startedById: true, endedById: true },
      },
    },
  })
  if (row === null) return null
  const { revision, openedAt, frozenAt, rounds } = row
  const titled = rounds.map((round) => ({ ...round, title: multilingual(round.title) }))
  return { workshopId, revision, openedAt, frozenAt, rounds: titled }
}
