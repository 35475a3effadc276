'use client'

import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { T } from '@/components/ui/translated'
import { Duration } from '@/components/ui/when'
import { useClock } from '@/components/workshops/use-clock'
import type { Multilingual } from '@/domain/shared/multilingual'
import type { RoundStep } from '@/domain/workshops/schema'

type Step = { number: number; step: RoundStep; title: Multilingual; minutes: number }

/** The timed steps of the exchange, and which of them it has come to. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  const t = useTranslations('cards.steps')
  const kinds = useTranslations('workshops.step')
  const { reading } = useClock()
  return (
    <ol className="flex flex-col">
      {steps.map(({ number, step, title, minutes }) => {
        const now = number === reading.round && reading.phase !== 'over'
        return (
          <li
            key={number}
            {...(now ? { 'aria-current': 'step' as const } : {})}
            className="grid grid-cols-[2.5rem_minmax(0,1fr)_auto] items-baseline gap-x-3 border-line border-t py-3"
          >
            <span className={`font-display text-24 font-[650] ${now ? 'text-live' : 'text-soft'}`}>{number}</span>
            <span className={now ? 'font-semibold' : ''}>
              <T value={title} otherwise={kinds(step)} />
              <span className="block font-normal text-15 text-soft">{kinds(step)}</span>
            </span>
            <span className="flex flex-col items-end gap-1 text-15">
              <Duration minutes={minutes} />
              {now && <Badge tone="live">{t('now')}</Badge>}
              {!now && number <= (reading.round ?? 0) && (
                <Badge tone="ok" shape="tick">
                  {t('done')}
                </Badge>
              )}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
