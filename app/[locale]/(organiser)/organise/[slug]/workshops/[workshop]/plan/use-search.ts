'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { SearchFrame } from '@/domain/workshops/search-frame'

/** Milliseconds between two looks at a search under way. */
const pause = 300

/** Follows a search until it ends, then has the page read anew what there is. */
export function useSearch(url: string, first: SearchFrame): SearchFrame {
  const router = useRouter()
  const [frame, setFrame] = useState(first)
  const [given, setGiven] = useState(first)
  if (given !== first) {
    setGiven(first)
    setFrame(first)
  }
  const running = frame.state === 'running'
  useEffect(() => {
    if (!running) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const left = new AbortController()
    async function look() {
      try {
        const answer = await fetch(url, { signal: left.signal, cache: 'no-store' })
        const next = (answer.ok ? await answer.json() : null) as SearchFrame | null
        if (left.signal.aborted) return
        if (next) setFrame(next)
        if (next && next.state !== 'running') {
          router.refresh()
          return
        }
      } catch {
        // the network is away: the next look may find it again
      }
      if (!left.signal.aborted) timer = setTimeout(look, pause)
    }
    void look()
    return () => {
      left.abort()
      clearTimeout(timer)
    }
  }, [running, url, router])
  return frame
}
