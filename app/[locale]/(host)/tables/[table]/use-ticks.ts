'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { arrived, type Queue, queued, queueFrom, type Tick } from './tick-queue'

/** Milliseconds before ticks that did not arrive are sent again. */
const again = 4_000

function keep(key: string, queue: Queue) {
  try {
    if (queue.length === 0) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(queue))
  } catch {
    // a full or forbidden store: ticks stay in the page
  }
}

function kept(key: string): Queue {
  try {
    return queueFrom(localStorage.getItem(key))
  } catch {
    return []
  }
}

/** Sends one tick; "later" when it did not get there. */
async function send(table: string, tick: Tick): Promise<'arrived' | 'refused' | 'later'> {
  try {
    const answer = await fetch(`${table}/ticks`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(tick),
    })
    if (answer.ok) return 'arrived'
    return answer.status === 429 || answer.status >= 500 ? 'later' : 'refused'
  } catch {
    return 'later'
  }
}

/**
 * Ticks of a host: kept on the device, sent one after the other, sent again until they have arrived.
 * @param onArrived called when all have arrived, to read the sheet anew
 */
export function useTicks(table: string, onArrived: () => Promise<void>) {
  const key = `ronde:ticks:${table.split('/').at(-1)}`
  const [queue, setQueue] = useState<Queue>([])
  const [refused, setRefused] = useState(0)
  const latest = useRef<Queue>([])
  const sending = useRef(false)

  const change = useCallback(
    (next: Queue) => {
      latest.current = next
      keep(key, next)
      setQueue(next)
    },
    [key],
  )

  const flush = useCallback(async () => {
    if (sending.current || latest.current.length === 0) return
    sending.current = true
    for (let tick = latest.current[0]; tick; tick = latest.current[0]) {
      const outcome = await send(table, tick)
      if (outcome === 'later') break
      if (outcome === 'refused') setRefused((count) => count + 1)
      if (latest.current.length === 1) await onArrived()
      change(arrived(latest.current, tick))
    }
    sending.current = false
  }, [table, change, onArrived])

  useEffect(() => {
    change(kept(key))
    void flush()
    const timer = setInterval(() => void flush(), again)
    const online = () => void flush()
    window.addEventListener('online', online)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', online)
    }
  }, [key, change, flush])

  const tick = useCallback(
    (one: Tick) => {
      change(queued(latest.current, one))
      void flush()
    },
    [change, flush],
  )
  return { queue, refused, tick }
}
