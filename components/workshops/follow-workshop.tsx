'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef } from 'react'
import { useWorkshopNews } from './use-clock'

/** Milliseconds over which a whole room reads its pages anew, and after opening while nothing can have been missed. */
const spread = 1500
const fresh = 3000

type Props = {
  /** What is followed: 'plan', 'cards'… */
  of: readonly string[]
  /** Of seats and cards only what concerns these tables; all of it when it is not said. */
  about?: readonly string[]
  /** Reads at once: for one screen, not for a room of them. */
  quick?: boolean
}

/** Reads the page anew when something it shows has changed, inside a shared clock. */
export function FollowWorkshop({ of, about, quick = false }: Props) {
  const router = useRouter()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const opened = useRef(0)
  const [followed, concerned] = [of.join(), about?.join()]
  const follow = useCallback(
    (what: string, ids: readonly string[]) => {
      if (what === 'all' && performance.now() - opened.current < fresh) return
      if (what !== 'all' && !followed.split(',').includes(what)) return
      const elsewhere = concerned !== undefined && ids.length > 0 && !ids.some((id) => concerned.includes(id))
      if (elsewhere && (what === 'seats' || what === 'cards')) return
      clearTimeout(timer.current)
      timer.current = setTimeout(() => router.refresh(), quick ? 150 : Math.random() * spread)
    },
    [router, followed, concerned, quick],
  )
  useWorkshopNews(follow)
  useEffect(() => {
    opened.current = performance.now()
    return () => clearTimeout(timer.current)
  }, [])
  return null
}
