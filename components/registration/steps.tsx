'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { RoundTable, type SeatType } from '../ui/round-table'

export type Step = { id: string; title: string; done: boolean }

type Props = { steps: readonly Step[]; current: number; colour: SeatType }

/** The steps as seats round a table: taken when complete, ringed where one is. */
function StepsTable({ steps, current, colour, size }: Props & { size: number }) {
  return (
    <RoundTable
      size={size}
      plate={`${current + 1}`}
      seats={steps.map(({ done }, index) => ({ type: done ? colour : 'empty', you: index === current }))}
      className="shrink-0"
    />
  )
}

/** On a phone: one line that stays at the top while the form goes by. */
export function StepsBar(props: Props) {
  const t = useTranslations('register.steps')
  const step = props.steps[props.current]
  return (
    <div className="sticky top-0 z-20 -mx-5 mb-8 flex items-center gap-3 border-line border-b bg-paper px-5 py-2 sm:-mx-8 sm:px-8 lg:hidden [@media(scripting:none)]:hidden">
      <StepsTable {...props} size={44} />
      <p className="min-w-0 leading-tight">
        <span className="block text-13 text-soft">
          {t('number', { step: props.current + 1, total: props.steps.length })}
        </span>
        <span className="block truncate font-semibold">{step?.title}</span>
      </p>
    </div>
  )
}

/** On a wide screen: the table and the list of steps beside the form. */
export function StepsPanel(props: Props) {
  const t = useTranslations('register.steps')
  return (
    <nav aria-label={t('label')} className="hidden flex-col gap-6 lg:flex">
      <StepsTable {...props} size={200} />
      <ol className="flex flex-col">
        {props.steps.map((step, index) => (
          <li key={step.id} className="border-line border-t last:border-b">
            <a
              href={`#${step.id}`}
              aria-current={index === props.current ? 'step' : undefined}
              className="flex min-h-11 items-center gap-3 py-1.5 text-15 hover:underline aria-[current=step]:font-semibold"
            >
              <span className="w-4 text-soft tabular-nums">{index + 1}</span>
              <span className="min-w-0 flex-1">{step.title}</span>
              <span className="text-13">
                {step.done ? (
                  <svg viewBox="0 0 16 16" width={16} height={16} role="img" aria-label={t('done')} className="text-ok">
                    <path d="m2.5 8.5 3.5 3.5 7.5-8.5" className="fill-none stroke-current" strokeWidth={2.5} />
                  </svg>
                ) : (
                  <span className="sr-only">{t('todo')}</span>
                )}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** One step: its number, its title, its fields. */
export function StepFields({
  id,
  number,
  title,
  children,
}: {
  id: string
  number: number
  title: string
  children: ReactNode
}) {
  return (
    <section
      id={id}
      data-step={number - 1}
      aria-labelledby={`${id}-title`}
      className="flex scroll-mt-20 flex-col gap-6 border-line border-t pt-8"
    >
      <h2 id={`${id}-title`} className="flex items-baseline gap-3 text-30">
        <span className="text-soft tabular-nums">{number}</span>
        {title}
      </h2>
      {children}
    </section>
  )
}
