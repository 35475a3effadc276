import { useTranslations } from 'next-intl'
import type { OwnTable, OwnTables } from '@/domain/workshops/own-tables'
import { Badge } from '../ui/badge'
import { RoundTable, type Seat } from '../ui/round-table'
import { ThemeName } from '../ui/theme-mark'
import { T } from '../ui/translated'
import { Time } from '../ui/when'
import { plateOf } from './plate'

type Props = { told: OwnTables; timeZone: string; current?: number | null; compact?: boolean }

/** One seat of the table is the reader's; of the others nothing is said. */
const seatsAt = (count: number): Seat[] => [
  { type: 1, you: true },
  ...Array.from({ length: Math.max(0, Math.min(count, 14) - 1) }, () => ({ type: 'empty' as const })),
]

/** "Round 2 · 10:45": nothing of rounds where one keeps one table. */
function Over({ table, told, timeZone }: { table: OwnTable; told: OwnTables; timeZone: string }) {
  const t = useTranslations('tables.table')
  return (
    <span className="font-semibold text-15 text-soft">
      {told.format === 'ROUNDS' ? t('round', { round: table.round }) : t('whole')}
      {table.startsAt && (
        <>
          {' · '}
          <Time at={table.startsAt} zone={timeZone} />
        </>
      )}
    </span>
  )
}

/** The tables of one person in one workshop: large, in the order of the rounds; or one line each. */
export function MyTables({ told, timeZone, current = null, compact = false }: Props) {
  const t = useTranslations('tables.table')
  if (told.tables.length === 0) return <p className="max-w-text">{t('none')}</p>
  if (compact) {
    return (
      <ol className="flex flex-wrap gap-x-8 gap-y-3">
        {told.tables.map((table) => (
          <li key={table.round} className="flex items-center gap-3">
            <RoundTable
              seats={seatsAt(table.seats)}
              plate={String(table.number)}
              size={64}
              {...plateOf(table.theme)}
              className="shrink-0"
            />
            <span className="flex flex-col">
              <Over table={table} told={told} timeZone={timeZone} />
              <span className="font-semibold">{t('name', { number: table.number })}</span>
            </span>
          </li>
        ))}
      </ol>
    )
  }
  return (
    <ol className="flex flex-col">
      {told.tables.map((table) => (
        <li
          key={table.round}
          data-round={table.round}
          {...(table.round === current ? { 'aria-current': 'step' as const } : {})}
          className="grid grid-cols-[5.5rem_minmax(0,1fr)] items-start gap-x-5 border-line border-t py-5 sm:grid-cols-[8rem_minmax(0,1fr)] sm:gap-x-8"
        >
          <RoundTable seats={seatsAt(table.seats)} plate={String(table.number)} {...plateOf(table.theme)} />
          <Words table={table} told={told} timeZone={timeZone} now={table.round === current} />
        </li>
      ))}
    </ol>
  )
}

function Words({ table, told, timeZone, now }: { table: OwnTable; told: OwnTables; timeZone: string; now: boolean }) {
  const t = useTranslations('tables.table')
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Over table={table} told={told} timeZone={timeZone} />
        {now && <Badge tone="live">{t('now')}</Badge>}
        {told.moved.includes(table.round) && (
          <Badge tone="warn" shape="half">
            {t('moved')}
          </Badge>
        )}
      </span>
      <p className="font-display text-30 leading-tight font-[650]">{t('name', { number: table.number })}</p>
      <p className="text-15 text-soft">
        <T value={table.label} unmarked /> {Object.keys(table.label).length > 0 && ' · '}
        <T value={table.room} unmarked />
      </p>
      {table.theme && (
        <p className="font-semibold text-15">
          <ThemeName position={table.theme.position}>
            <T value={table.theme.name} />
          </ThemeName>
        </p>
      )}
      <p className="max-w-text">
        <T value={table.question} />
      </p>
      {table.hosts.length > 0 && (
        <p className="text-15 text-soft">{t('host', { names: table.hosts.join(', '), count: table.hosts.length })}</p>
      )}
      {table.closed && <p className="font-semibold text-15 text-live">{t('closed')}</p>}
    </div>
  )
}
