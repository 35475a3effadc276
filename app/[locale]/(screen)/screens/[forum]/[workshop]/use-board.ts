'use client'

import { useCallback, useState } from 'react'
import { useWorkshopNews } from '@/components/workshops/use-clock'
import type { WallBoard } from './wall-board'

const reading = new Set(['seats', 'plan', 'presence', 'setup', 'all'])

/** Who sits where, read anew when it changes; without a network, as it was last read. */
export function useBoard(address: string, first: WallBoard | null): WallBoard | null {
  const [board, setBoard] = useState(first)
  const onNews = useCallback(
    (what: string) => {
      if (!reading.has(what)) return
      fetch(`${address}/board`, { cache: 'no-store' })
        .then(async (answer) => answer.ok && setBoard(await answer.json()))
        .catch(() => {
          // read again when the network is back
        })
    },
    [address],
  )
  useWorkshopNews(onNews)
  return board
}
