import type { ClockReading } from '@/domain/workshops/round-clock'
import { seatingRound } from '@/domain/workshops/round-plan'
import type { WorkshopFormat } from '@/domain/workshops/schema'

/** Where somebody is to be: their first table, the one they sit at, or the one to go to at once. */
export type TableNow = { say: 'first' | 'here' | 'go'; round: number }

/** What a reader of the clock is told of their tables; null once all is over, or where they have no table. */
export function tableNow(
  { phase, round, next }: Pick<ClockReading, 'phase' | 'round' | 'next'>,
  format: WorkshopFormat,
  tables: readonly { round: number; tableId: string }[],
): TableNow | null {
  if (phase === 'over') return null
  const at = (number: number | null) => tables.find((table) => table.round === seatingRound(format, number ?? 1))
  const [current, following] = [at(round), at(next ?? round)]
  if (phase === 'before') return following ? { say: 'first', round: following.round } : null
  if (phase === 'running' || phase === 'paused') return current ? { say: 'here', round: current.round } : null
  if (!following) return null
  return { say: current?.tableId === following.tableId ? 'here' : 'go', round: following.round }
}
