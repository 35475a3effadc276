'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ServerAction } from '@/app/_server/action'
import type { ButtonVariant } from '@/components/ui/button'
import { Confirm } from '@/components/ui/confirm'
import { ClockFace } from '@/components/workshops/clock-face'
import { GongButton } from '@/components/workshops/gong-button'
import { useClock } from '@/components/workshops/use-clock'
import { ActButton } from '../../../../_form/act-button'
import { end, extend, pause, resume, start } from './actions'

type Props = { forum: string; workshop: string; steps: boolean }

const extensions = [1, 2, 5] as const

/** The clock and everything its organiser does with it: the buttons are those that make sense now. */
export function ClockPanel({ forum, workshop, steps }: Props) {
  const t = useTranslations('floor.clock')
  const held = useTranslations(steps ? 'floor.clock.steps' : 'floor.clock')
  const { reading } = useClock()
  const { phase, round, next } = reading
  const act = (action: ServerAction, words: ReactNode, more: Record<string, string>, variant: ButtonVariant) => (
    <ActButton action={action} hidden={{ forum, workshop, ...more }} variant={variant}>
      {words}
    </ActButton>
  )
  const under = phase === 'running' || phase === 'paused'
  const current = { round: String(round ?? '') }
  return (
    <div className="grid items-end gap-x-10 gap-y-6 lg:grid-cols-[minmax(16rem,auto)_1fr]">
      <ClockFace steps={steps} />
      <div className="flex flex-col gap-4">
        <div className="flex flex-wrap items-start gap-3">
          {phase === 'paused' && act(resume, t('resume'), current, 'solid')}
          {phase === 'running' && act(pause, t('pause'), current, 'outline')}
          {under &&
            extensions.map((minutes) => (
              <div key={minutes}>
                {act(extend, t('extend', { minutes }), { ...current, seconds: String(minutes * 60) }, 'outline')}
              </div>
            ))}
          {!under && next !== null && act(start, held('start', { round: next }), { round: String(next) }, 'solid')}
          <GongButton />
        </div>
        {under && (
          <Confirm label={held('end')} variant="quiet">
            <p>{next === null ? held('endLast') : held('endText', { next })}</p>
            {act(end, t('endYes'), current, 'danger')}
          </Confirm>
        )}
        {phase === 'over' && <p className="text-soft">{held('over')}</p>}
      </div>
    </div>
  )
}
