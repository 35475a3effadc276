'use client'

import { useCallback, useEffect, useState } from 'react'

/** Milliseconds a page stays on the wall. */
const reading = 12_000

export type Pages = {
  page: number
  turning: boolean
  turn: (by: number) => void
  hold: () => void
}

/** Pages that turn by themselves, unless somebody holds them or wants no motion. */
export function usePages(count: number): Pages {
  const [page, setPage] = useState(0)
  const [turning, setTurning] = useState(false)
  const turn = useCallback(
    (by: number) => setPage((now) => (count === 0 ? 0 : (((now + by) % count) + count) % count)),
    [count],
  )
  useEffect(() => setTurning(!matchMedia('(prefers-reduced-motion: reduce)').matches), [])
  useEffect(() => {
    if (!turning || count < 2) return
    const timer = setTimeout(() => setPage((page + 1) % count), reading)
    return () => clearTimeout(timer)
  }, [turning, count, page])
  const hold = useCallback(() => setTurning((now) => !now), [])
  return { page: Math.min(page, Math.max(0, count - 1)), turning, turn, hold }
}
