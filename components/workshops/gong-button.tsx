'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import type { ClockReading } from '@/domain/workshops/round-clock'
import { Button } from '../ui/button'
import { strikeGong } from './gong'
import { useClock } from './use-clock'

/** Seconds after the end of a round in which its gong still makes sense. */
const fresh = 5_000

const silent = (phase: ClockReading['phase']) => phase === 'moving' || phase === 'waiting' || phase === 'over'

/** Turns the gong of this device on and off: a browser makes no sound before it was touched. */
export function GongButton() {
  const t = useTranslations('clock')
  const { reading, at } = useClock()
  const [on, setOn] = useState(false)
  const audio = useRef<AudioContext | null>(null)
  const before = useRef({ phase: reading.phase, at })

  useEffect(() => {
    const { phase, at: seen } = before.current
    before.current = { phase: reading.phase, at }
    const ended = phase === 'running' && silent(reading.phase) && at - seen < fresh
    if (ended && on && audio.current) strikeGong(audio.current)
  }, [reading.phase, at, on])

  const turn = () => {
    setOn(!on)
    if (on) return
    audio.current ??= new AudioContext()
    void audio.current.resume()
    strikeGong(audio.current)
  }
  return (
    <Button onClick={turn} aria-pressed={on} variant="quiet">
      <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden="true" className="fill-none stroke-current">
        <circle cx="8" cy="8" r="5.5" strokeWidth={1.75} className={on ? 'fill-current' : ''} />
        {!on && <path d="M2 14 14 2" strokeWidth={1.75} />}
      </svg>
      {on ? t('gongOn') : t('gongOff')}
    </Button>
  )
}
