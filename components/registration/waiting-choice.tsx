'use client'

import { useTranslations } from 'next-intl'
import { useCheckedForm } from '../forms/checked-form'
import { Checkbox } from '../ui/choice'

type Props = {
  /** Whether the chosen profile has no free seat, as far as is known. */
  full: boolean
  /** People in line already. */
  waiting: number
  /** Hours an offered seat is kept. */
  hours: number
}

/** The waiting list, before one joins it: how long the line is, and the rule by which seats are offered. */
export function WaitingChoice({ full, waiting, hours }: Props) {
  const t = useTranslations('register.waiting')
  const fields = useTranslations('register.fields')
  const { control, error, typed, hydrated } = useCheckedForm()
  if (hydrated && !full) return null
  return (
    <section
      aria-labelledby="waiting-title"
      className={`flex flex-col gap-4 rounded-14 border-[1.5px] border-warn border-dashed p-5 ${full ? '' : '[@media(scripting:enabled)]:hidden'}`}
    >
      <h3 id="waiting-title" className="text-21 leading-tight">
        {full ? t('title') : t('noScript')}
      </h3>
      <div className="flex max-w-text flex-col gap-2 text-15">
        {full && <p className="font-semibold">{t('line', { count: waiting })}</p>}
        <p>{t('rule')}</p>
        <p className="text-soft">{t('deadline', { hours })}</p>
      </div>
      <Checkbox
        {...control('joinWaitingList')}
        label={fields('joinWaitingList.label')}
        defaultChecked={typed.joinWaitingList === 'on'}
        error={error('joinWaitingList')}
      />
    </section>
  )
}
