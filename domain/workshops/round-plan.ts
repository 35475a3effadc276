const minute = 60_000

type Round = { minutes: number; movingMinutes: number }

/** When each round is planned to begin, one after the other once the welcome is over; null while the session has no start. */
export function plannedStarts(
  session: { startsAt: Date | null },
  { welcomeMinutes }: { welcomeMinutes: number },
  rounds: readonly Round[],
): (Date | null)[] {
  if (session.startsAt === null) return rounds.map(() => null)
  let at = session.startsAt.getTime() + welcomeMinutes * minute
  return rounds.map(({ minutes, movingMinutes }) => {
    const startsAt = new Date(at)
    at += (minutes + movingMinutes) * minute
    return startsAt
  })
}

/** How many times one is seated: once a round when tables change, once in all otherwise. */
export function seatedRounds(format: 'ROUNDS' | 'FIXED' | 'FREE' | 'CARDS', rounds: number): number {
  return format === 'ROUNDS' ? Math.max(1, rounds) : 1
}

/** Whether people may sit down where there is room, without a plan: free seating, and cards that nobody planned. */
export function sitsFreely(format: 'ROUNDS' | 'FIXED' | 'FREE' | 'CARDS'): boolean {
  return format === 'FREE' || format === 'CARDS'
}

/** The round of a plan that says where people sit during the n-th round or step. */
export function seatingRound(format: 'ROUNDS' | 'FIXED' | 'FREE' | 'CARDS', round: number): number {
  return format === 'ROUNDS' ? round : 1
}
