import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation'
import { addressOf } from './address'
import type { RoomTable } from './room-tables'

type Props = { tables: readonly RoomTable[]; round: number; base: string }

/** The picture said in words: every table of the round with everybody who sits there. */
export function PlanInWords({ tables, round, base }: Props) {
  const t = useTranslations('plan')
  return (
    <details className="mt-6 border-line border-t pt-2">
      <summary className="inline-flex min-h-11 items-center font-semibold">{t('room.read', { round })}</summary>
      <ol className="grid gap-x-8 sm:grid-cols-2">
        {tables.map((table) => (
          <li key={table.id} className="border-line border-t py-3 text-15">
            <p className="font-semibold">
              {t('table.title', { number: table.number })}
              <span className="font-normal text-soft">
                {' '}
                {t('room.taken', { taken: table.seats.length, seats: table.maxSeats })}
              </span>
            </p>
            <ul className="flex flex-wrap gap-x-3 text-soft">
              {table.seats.map(({ id, name }) => (
                <li key={id}>
                  <Link
                    href={addressOf(base, { round, table: table.id, person: id })}
                    prefetch={false}
                    scroll={false}
                    className="inline-flex min-h-6 items-center hover:underline"
                  >
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
            {table.seats.length === 0 && <p className="text-soft">{t('room.empty')}</p>}
          </li>
        ))}
      </ol>
    </details>
  )
}
