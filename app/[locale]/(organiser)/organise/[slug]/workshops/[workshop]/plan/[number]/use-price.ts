'use client'

import { useEffect, useRef, useState } from 'react'
import { type Asked, keyOf, type Priced } from './asked'

/** What a change of seat would cost, asked once for each; null while it is reckoned or when nothing is asked. */
export function usePrice(url: string, round: number, revision: string, asked: Asked | null): Priced | null {
  const known = useRef(new Map<string, Priced>())
  const [, redraw] = useState(0)
  const key = asked && `${revision} ${round} ${keyOf(asked)}`
  const query =
    asked &&
    String(
      new URLSearchParams({
        round: String(round),
        person: asked.person,
        ...(asked.with ? { with: asked.with } : { to: asked.table }),
      }),
    )
  useEffect(() => {
    if (!key || known.current.has(key)) return
    const left = new AbortController()
    fetch(`${url}?${query}`, { signal: left.signal })
      .then(async (answer) => {
        known.current.set(key, (answer.ok ? await answer.json() : { ok: false, error: 'other' }) as Priced)
        redraw((count) => count + 1)
      })
      .catch(() => undefined)
    return () => left.abort()
  }, [url, key, query])
  return key ? (known.current.get(key) ?? null) : null
}
