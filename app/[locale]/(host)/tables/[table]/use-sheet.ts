'use client'

import { useCallback, useEffect, useState } from 'react'
import { useWorkshopNews } from '@/components/workshops/use-clock'
import type { SheetRound } from './sheet'

const reading = new Set(['presence', 'seats', 'plan', 'setup', 'all'])

/** Who sits at this table, read anew when it changes; without a network, as it was last read. */
export function useSheet(address: string, first: readonly SheetRound[]) {
  const [rounds, setRounds] = useState(first)
  useEffect(() => setRounds(first), [first])
  const read = useCallback(async () => {
    try {
      const answer = await fetch(`${address}/sheet`, { cache: 'no-store' })
      if (answer.ok) setRounds(await answer.json())
    } catch {
      // read again when the network is back
    }
  }, [address])
  const onNews = useCallback((what: string) => void (reading.has(what) && read()), [read])
  useWorkshopNews(onNews)
  return { rounds, read }
}
