'use client'

import { useTranslations } from 'next-intl'
import { useSentForm } from '@/components/forms/sent-form'
import { tick as tickAction } from './actions'
import type { SheetGuest } from './sheet'
import type { Tick } from './tick-queue'

type Props = {
  guest: SheetGuest & { sent: boolean }
  table: string
  round: number
  over: boolean
  onTick: (tick: Tick) => void
}

const button =
  'inline-flex min-h-11 min-w-16 items-center justify-center gap-1.5 rounded-pill border-[1.5px] border-ink px-3 font-semibold text-15'
const looks = {
  here: 'aria-pressed:border-ok aria-pressed:bg-ok aria-pressed:text-paper',
  absent: 'aria-pressed:border-live aria-pressed:bg-live aria-pressed:text-paper',
} as const
const marks = { here: 'm1.5 6.5 3 3 6-7', absent: 'm2 2 8 8m0-8-8 8' } as const

/** One guest: name, organisation, and the two things to say of them. Pressed again, nothing is said after all. */
export function GuestLine({ guest, table, round, over, onTick }: Props) {
  const t = useTranslations('floor.host')
  const { send } = useSentForm(tickAction)
  const { registrationId, name, organisation, function: does, presence, sent } = guest
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1 border-line border-b py-2.5">
      <div className="min-w-0">
        <p className={`font-semibold ${presence === 'absent' ? 'text-soft line-through' : ''}`}>
          {name}
          {!sent && <span aria-hidden="true"> ◌</span>}
        </p>
        <p className="text-15 text-soft">{[does, organisation].filter(Boolean).join(', ')}</p>
        {presence === 'elsewhere' && <p className="text-15 text-warn">{t('elsewhere')}</p>}
      </div>
      {!over && (
        <form
          action={send}
          className="flex gap-2"
          onSubmit={(event) => {
            event.preventDefault()
            const { submitter } = event.nativeEvent as SubmitEvent
            const said = submitter?.getAttribute('value') === 'absent' ? 'absent' : 'here'
            onTick({ registrationId, round, presence: presence === said ? null : said })
          }}
        >
          <input type="hidden" name="table" value={table} />
          <input type="hidden" name="registration" value={registrationId} />
          <input type="hidden" name="round" value={round} />
          {(['here', 'absent'] as const).map((said) => (
            <button
              key={said}
              type="submit"
              name="presence"
              value={said}
              aria-pressed={presence === said}
              aria-label={t(said === 'here' ? 'isHere' : 'isAbsent', { name })}
              className={`${button} ${looks[said]}`}
            >
              {presence === said && (
                <svg viewBox="0 0 12 12" width={12} height={12} aria-hidden="true" className="fill-none stroke-current">
                  <path d={marks[said]} strokeWidth={2.25} />
                </svg>
              )}
              {t(said)}
            </button>
          ))}
        </form>
      )}
    </li>
  )
}
