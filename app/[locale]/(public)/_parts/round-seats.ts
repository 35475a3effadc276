import type { Seat } from '@/components/ui/round-table'

/** Eight people of five kinds at a table, one seat free: yours. */
export const roundSeats: readonly Seat[] = [
  { type: 1 },
  { type: 2 },
  { type: 4 },
  { type: 1 },
  { type: 3 },
  { type: 'empty' },
  { type: 2 },
  { type: 5 },
]
