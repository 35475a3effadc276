'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { OwnTables } from '@/domain/workshops/own-tables'
import { Notice } from '../ui/notice'
import { RoundTable } from '../ui/round-table'
import { ClockFace } from './clock-face'
import { GongButton } from './gong-button'
import { MyTables } from './my-tables'
import { plateOf } from './plate'
import { tableNow } from './table-now'
import { useClock } from './use-clock'

type Props = { told: OwnTables; timeZone: string }

const placesOf = ({ tables }: OwnTables) => tables.map(({ round, tableId }) => `${round} ${tableId}`).join()

/** One's tables on the day: the clock of the room, where to be now, and what has changed. Inside a shared clock. */
export function LiveTables({ told, timeZone }: Props) {
  const { reading } = useClock()
  const now = tableNow(reading, told.format, told.tables)
  const begun = reading.phase !== 'before'
  return (
    <div className="flex flex-col gap-6">
      <Changed told={told} />
      {begun && (
        <div className="flex flex-wrap items-end justify-between gap-4">
          <ClockFace size="page" steps={told.format === 'CARDS'} />
          <GongButton />
        </div>
      )}
      {begun && now && <Where told={told} round={now.round} say={now.say} />}
      <MyTables told={told} timeZone={timeZone} current={begun ? (now?.round ?? null) : null} />
    </div>
  )
}

/** Where to be, in one glance from the corridor. */
function Where({ told, round, say }: { told: OwnTables; round: number; say: 'first' | 'here' | 'go' }) {
  const t = useTranslations('tables.now')
  const table = told.tables.find((one) => one.round === round)
  if (!table) return null
  const look = say === 'go' ? 'border-live' : 'border-ink'
  return (
    <div
      role="status"
      data-say={say}
      className={`flex items-center gap-5 rounded-24 border-[3px] bg-sheet p-5 ${look}`}
    >
      <RoundTable seats={[]} plate={String(table.number)} size={112} {...plateOf(table.theme)} className="shrink-0" />
      <p className="min-w-0">
        <span className={`block font-semibold ${say === 'go' ? 'text-live' : 'text-soft'}`}>{t(say)}</span>
        <span className="narrow-face block text-40 leading-none">{t('table', { number: table.number })}</span>
      </p>
    </div>
  )
}

/** Other tables than a moment ago, or than the plan before: which, and why. */
function Changed({ told }: { told: OwnTables }) {
  const t = useTranslations('tables.changed')
  const reasons = useTranslations('workshops.reason')
  const [seen] = useState(() => placesOf(told))
  const live = placesOf(told) !== seen
  if (!live && told.moved.length === 0) return null
  const reason = told.reason as Parameters<typeof reasons>[0] | null
  return (
    <Notice kind="warning" live={live} title={t('title')}>
      {reason && reasons.has(reason) ? reasons(reason) : t('text')}
    </Notice>
  )
}
