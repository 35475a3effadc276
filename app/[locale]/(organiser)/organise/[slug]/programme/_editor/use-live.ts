'use client'

import { useEffect } from 'react'
import type { Saving } from './saving'

/** Seconds between two looks while nobody tells us. */
const looking = 10_000

type Told = { ids: string[]; by: string }

function toldBy(data: unknown): Told | null {
  const told: unknown = JSON.parse(String(data))
  if (typeof told !== 'object' || told === null || !('ids' in told) || !Array.isArray(told.ids)) return null
  return { ids: told.ids.map(String), by: 'by' in told ? String(told.by) : '' }
}

/** Reads what other organisers change as soon as it is told; looks from time to time when the stream fails. */
export function useLive(events: string, saving: Saving, onTold: (told: Told) => void) {
  useEffect(() => {
    let timer: ReturnType<typeof setInterval> | undefined
    let missed = true
    // equal addresses asked for at once are answered one after the other, and this answer does not end
    const source = new EventSource(`${events}?tab=${Math.random().toString(36).slice(2)}`)
    source.onopen = () => {
      clearInterval(timer)
      timer = undefined
      if (missed) void saving.readAll()
      missed = false
    }
    source.onerror = () => {
      missed = true
      timer ??= setInterval(() => void saving.readAll(), looking)
    }
    source.onmessage = ({ data }) => {
      const told = toldBy(data)
      if (told) onTold(told)
    }
    const online = () => saving.resume()
    window.addEventListener('online', online)
    return () => {
      source.close()
      clearInterval(timer)
      window.removeEventListener('online', online)
    }
  }, [events, saving, onTold])
}
