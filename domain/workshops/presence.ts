/** One tick: where somebody was in a round; null for nowhere. */
export type Tick = { round: number; registrationId: string; tableId: string | null }

/** What is known of somebody: seen at a table, come through the door, said not to be there, or nothing. */
export type Presence = 'here' | 'arrived' | 'absent' | 'unknown'

/** The last thing ticked about each person. */
export function lastTicks(ticks: readonly Tick[]): Map<string, Tick> {
  const last = new Map<string, Tick>()
  for (const tick of ticks) {
    const known = last.get(tick.registrationId)
    if (!known || tick.round >= known.round) last.set(tick.registrationId, tick)
  }
  return last
}

/** Rounds somebody is not there: from one in which they were missed, until they are seen again. */
export function absentRounds(ticks: readonly Tick[], rounds: number): Map<string, number[]> {
  const byPerson = new Map<string, Map<number, boolean>>()
  for (const { registrationId, round, tableId } of ticks) {
    const told = byPerson.get(registrationId) ?? new Map<number, boolean>()
    byPerson.set(registrationId, told.set(round, tableId === null))
  }
  const absent = new Map<string, number[]>()
  for (const [id, told] of byPerson) {
    let missing = false
    const missed: number[] = []
    for (let round = 1; round <= rounds; round += 1) {
      missing = told.get(round) ?? missing
      if (missing) missed.push(round)
    }
    if (missed.length > 0) absent.set(id, missed)
  }
  return absent
}

/** Who is there, from ticks at tables and from those who came through the door. A tick of absence that is later than the door wins. */
export function presences(
  people: readonly string[],
  ticks: readonly Tick[],
  arrived: ReadonlySet<string> = new Set(),
): Map<string, Presence> {
  const last = lastTicks(ticks)
  return new Map(
    people.map((id) => {
      const tick = last.get(id)
      if (tick) return [id, tick.tableId ? 'here' : 'absent']
      return [id, arrived.has(id) ? 'arrived' : 'unknown']
    }),
  )
}
