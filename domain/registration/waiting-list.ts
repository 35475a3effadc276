export type EntryStatus = 'WAITING' | 'OFFERED' | 'ACCEPTED' | 'EXPIRED' | 'WITHDRAWN'

/** An entry goes forward only; whoever comes back after the end gets a new entry at the end of the line. */
const next: Record<EntryStatus, readonly EntryStatus[]> = {
  WAITING: ['OFFERED', 'WITHDRAWN'],
  OFFERED: ['ACCEPTED', 'EXPIRED', 'WITHDRAWN'],
  ACCEPTED: [],
  EXPIRED: [],
  WITHDRAWN: [],
}

export const openEntryStatuses = ['WAITING', 'OFFERED'] as const satisfies readonly EntryStatus[]

export function mayBecome(from: EntryStatus, to: EntryStatus): boolean {
  return next[from].includes(to)
}

/** The line of a quota: who waits, first come first. Places are never shared. */
export function line<Entry extends { status: EntryStatus; place: number }>(entries: readonly Entry[]): Entry[] {
  return entries.filter((entry) => entry.status === 'WAITING').sort((a, b) => a.place - b.place)
}

/** The place that comes before everybody who waits now. */
export function placeBefore(head: { place: number } | null): number {
  return (head?.place ?? 0) - 1
}
