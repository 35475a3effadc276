'use client'

import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import { ClockKeeper } from './clock-keeper'
import type { ClockState, SharedRounds } from './clock-state'

const Keeper = createContext<ClockKeeper | null>(null)

/** One clock for everything below it. `first` is what the server knew when it made the page. */
export function SharedClock({
  workshopId,
  first,
  children,
}: {
  workshopId: string
  first: SharedRounds
  children: ReactNode
}) {
  const [keeper] = useState(() => new ClockKeeper(workshopId, first))
  useEffect(() => keeper.take(first.rounds), [keeper, first.rounds])
  return <Keeper value={keeper}>{children}</Keeper>
}

function useKeeper(): ClockKeeper {
  const keeper = useContext(Keeper)
  if (!keeper) throw new Error('A clock stands inside SharedClock.')
  return keeper
}

/** What the clock shows now; changes each second. */
export function useClock(): ClockState {
  const keeper = useKeeper()
  return useSyncExternalStore(keeper.subscribe, keeper.snapshot, keeper.snapshot)
}

/** Calls back when something else of the workshop has changed, and when something may have been missed. */
export function useWorkshopNews(onNews: (what: string, ids: readonly string[]) => void) {
  const keeper = useKeeper()
  useEffect(() => keeper.hear(({ what, ids }) => onNews(what, ids)), [keeper, onNews])
}
