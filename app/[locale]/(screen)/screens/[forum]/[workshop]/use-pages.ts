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

/** Pages that turn by themselves, unless somebody holds them or wants no motion. Another list begins at its first. */
export function usePages(count: number, list: string): Pages {
  const [at, setAt] = useState({ list, page: 0 })
  const [turning, setTurning] = useState(false)
  const page = at.list === list ? at.page : 0
  const turn = useCallback(
    (by: number) => setAt({ list, page: count === 0 ? 0 : (((page + by) % count) + count) % count }),
    [count, list, page],
  )
  useEffect(() => setTurning(!matchMedia('(prefers-reduced-motion: reduce)').matches), [])
  useEffect(() => {
    if (!turning || count < 2) return
    const timer = setTimeout(() => turn(1), reading)
    return () => clearTimeout(timer)
  }, [turning, count, turn])
  const hold = useCallback(() => setTurning((now) => !now), [])
  return { page: Math.min(page, Math.max(0, count - 1)), turning, turn, hold }
}
