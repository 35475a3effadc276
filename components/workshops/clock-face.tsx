'use client'

import { useTranslations } from 'next-intl'
import { clockFace, shownMs } from './clock-state'
import { useClock } from './use-clock'

const sizes = {
  line: 'text-30',
  page: 'text-82',
  wall: 'text-[clamp(5rem,22vw,30vh)]',
} as const

const standing = new Set(['before', 'paused', 'waiting'])

type Props = {
  size?: keyof typeof sizes
  /** Of steps at one table, not of rounds from table to table. */
  steps?: boolean
}

/** Which round or step, what happens, and what is left of it: the same on every device of the room. */
export function ClockFace({ size = 'page', steps = false }: Props) {
  const t = useTranslations('clock')
  const phases = useTranslations('workshops.phase')
  const state = useClock()
  const { reading, rounds, live } = state
  const { phase, round, next } = reading
  const shown = phase === 'moving' || phase === 'before' || phase === 'waiting' ? (next ?? round) : round
  const left = shownMs(state)
  const between = steps && (phase === 'moving' || phase === 'waiting')
  return (
    <div className="flex flex-col gap-1" data-phase={phase} data-round={round ?? ''}>
      <p className={`font-semibold ${size === 'wall' ? 'text-[clamp(1.5rem,4vh,3rem)]' : 'text-17'}`}>
        {shown !== null && `${t(steps ? 'step' : 'round', { round: shown, of: rounds.length })} · `}
        <span className={phase === 'moving' || phase === 'paused' ? 'text-live' : 'text-soft'}>
          {between ? t(`between.${phase}`) : phases(phase)}
        </span>
      </p>
      {left !== null && (
        <p
          role="timer"
          aria-label={t('left')}
          className={`narrow-face font-[650] leading-none tracking-[-0.02em] tabular-nums ${sizes[size]} ${
            standing.has(phase) ? 'text-soft' : ''
          }`}
        >
          {clockFace(left)}
        </p>
      )}
      {live === false && (
        <p className="text-15 text-soft">
          <span aria-hidden="true">◌ </span>
          {t('alone')}
        </p>
      )}
    </div>
  )
}
