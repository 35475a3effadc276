import { useTranslations } from 'next-intl'
import { RoundTable, type Seat } from '@/components/ui/round-table'
import type { liveCounts } from '@/domain/workshops/queries/counts'
import { Press } from '../../../agenda/_parts/press'
import { sit, stand } from '../../actions'

type Props = {
  counts: Awaited<ReturnType<typeof liveCounts>>
  mine: string | null
  hidden: { reference: string; workshop: string }
}

const seatsOf = (taken: number, seats: number, mine: boolean): Seat[] =>
  Array.from({ length: Math.max(taken, seats) }, (_, index) =>
    index < taken ? { type: 1 as const, you: mine && index === 0 } : { type: 'empty' as const },
  )

/** Every table with how many sit there now: one sits down where there is room. */
export function FreeTables({ counts, mine, hidden }: Props) {
  const t = useTranslations('tables.free')
  return (
    <ul className="flex flex-col">
      {counts
        .filter(({ closed }) => !closed)
        .map(({ tableId, number, seats, taken: fills }) => {
          const taken = fills.find(({ round }) => round === 1)?.taken ?? 0
          const here = tableId === mine
          return (
            <li
              key={tableId}
              className="grid grid-cols-[4.5rem_minmax(0,1fr)] items-center gap-x-5 gap-y-3 border-line border-t py-4 sm:grid-cols-[4.5rem_minmax(0,1fr)_auto]"
            >
              <RoundTable seats={seatsOf(taken, seats, here)} plate={String(number)} />
              <p>
                <span className="block font-semibold text-21">{t('table', { number })}</span>
                <span className="text-15 text-soft">{t('left', { count: Math.max(0, seats - taken), seats })}</span>
              </p>
              <span className="col-span-2 sm:col-span-1">
                {here ? (
                  <Press action={stand} hidden={hidden}>
                    {t('stand')}
                  </Press>
                ) : taken < seats ? (
                  <Press action={sit} hidden={{ ...hidden, table: tableId }} variant={mine ? 'outline' : 'solid'}>
                    {t('sit')} <span className="sr-only">{t('table', { number })}</span>
                  </Press>
                ) : (
                  <span className="font-semibold text-15 text-soft">{t('full')}</span>
                )}
              </span>
            </li>
          )
        })}
    </ul>
  )
}
