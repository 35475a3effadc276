'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { DraftWords } from '@/components/programme/draft-words'
import { now } from '@/lib/clock'
import type { Frame } from './day'

/** Where the day has got to, on the day itself. */
export function NowLine({ frame, words }: { frame: Frame; words: DraftWords }) {
  const t = useTranslations('editor.grid')
  const [at, setAt] = useState<number | null>(null)
  useEffect(() => {
    const tick = () => setAt(now().getTime())
    tick()
    const timer = setInterval(tick, 30_000)
    return () => clearInterval(timer)
  }, [])
  if (at === null || at < frame.from || at > frame.to) return null
  return (
    <p
      className="pointer-events-none absolute inset-x-0 z-10 border-live border-t-2 print:hidden"
      style={{ top: `calc(${(at - frame.from) / 60_000} * var(--minute))` }}
    >
      <span className="absolute end-1 -top-2.5 rounded-pill bg-live px-2 font-semibold text-13 text-paper leading-tight">
        {t('now', { time: words.time(new Date(at).toISOString()) })}
      </span>
    </p>
  )
}
