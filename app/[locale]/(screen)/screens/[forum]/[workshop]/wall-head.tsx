'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { clockFace } from '@/components/workshops/clock-state'
import { useClock } from '@/components/workshops/use-clock'

type Props = { title: ReactNode; round: number; letters: string }

const counting = new Set(['running', 'paused', 'moving'])

/** Above a board: what to do now, which round it is of, which letters are on it, and the clock. */
export function WallHead({ title, round, letters }: Props) {
  const t = useTranslations('floor.wall')
  const { reading } = useClock()
  const moving = reading.phase === 'moving'
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-1 pb-[2vh]">
      <div className="min-w-0">
        <p className="truncate text-[clamp(1rem,2.4vh,2rem)] text-soft">{title}</p>
        <h1
          className={`narrow-face text-[clamp(1.75rem,min(7.5vh,9vw),6.5rem)] leading-[0.95] ${moving ? 'text-live' : ''}`}
        >
          {moving ? t('moveNow') : t('find')}
        </h1>
      </div>
      <p className="font-display font-[650] text-[clamp(1.5rem,5.5vh,5rem)] leading-none">
        {t('round', { round })}
        {letters && <span className="ms-[2vw] text-soft max-sm:hidden">{letters}</span>}
        {counting.has(reading.phase) && (
          <span role="timer" className="ms-[2vw] tabular-nums">
            {clockFace(reading.remainingMs)}
          </span>
        )}
      </p>
    </header>
  )
}
