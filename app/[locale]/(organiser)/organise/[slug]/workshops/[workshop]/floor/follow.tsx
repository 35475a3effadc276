'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef } from 'react'
import { useWorkshopNews } from '@/components/workshops/use-clock'

/** Milliseconds in which what several people tick becomes one reading. */
const together = 400

const followed = new Set(['presence', 'seats', 'plan', 'setup', 'clock'])

/** Reads the page anew when others change what it shows. */
export function Follow() {
  const router = useRouter()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const follow = useCallback(
    (what: string) => {
      if (!followed.has(what)) return
      clearTimeout(timer.current)
      timer.current = setTimeout(() => router.refresh(), together)
    },
    [router],
  )
  useWorkshopNews(follow)
  useEffect(() => () => clearTimeout(timer.current), [])
  return null
}
