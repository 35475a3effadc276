'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** What of a workshop is on these pages. */
const shown = ['plan', 'seats', 'setup', 'wishes', 'presence']

/** Milliseconds in which several messages are read as one. */
const breath = 250

/** Reads the page anew when another organiser changes what it shows. */
export function LivePlans({ events }: { events: string }) {
  const router = useRouter()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    // equal addresses asked for at once are answered one after the other, and this answer does not end
    const source = new EventSource(`${events}?tab=${Math.random().toString(36).slice(2)}`)
    source.onmessage = ({ data }) => {
      const told = JSON.parse(String(data)) as { what?: string }
      if (!shown.includes(told.what ?? '')) return
      clearTimeout(timer)
      timer = setTimeout(() => router.refresh(), breath)
    }
    return () => {
      source.close()
      clearTimeout(timer)
    }
  }, [events, router])
  return null
}
