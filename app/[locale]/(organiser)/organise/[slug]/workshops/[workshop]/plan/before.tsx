import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Beforehand } from '@/domain/workshops/queries/planning'

type Line = { key: string; label: ReactNode; value: number; help?: string }

/** People against seats, as lines. */
export function Before({ before }: { before: Beforehand }) {
  const t = useTranslations('plan.before')
  const { people, staying, seats, tables, rounds, needAccess, accessibleSeats } = before
  const lines: Line[] = [
    {
      key: 'people',
      label: t('people'),
      value: people,
      ...(staying > 0 && { help: t('peopleStaying', { count: staying }) }),
    },
    { key: 'seats', label: t('seats', { tables }), value: seats },
    { key: 'rounds', label: t('rounds'), value: rounds },
    { key: 'access', label: t('access'), value: needAccess, help: t('accessSeats', { seats: accessibleSeats }) },
    { key: 'wishing', label: t('wishing'), value: before.wishing },
    { key: 'together', label: t('together'), value: before.together },
    { key: 'apart', label: t('apart'), value: before.apart },
    { key: 'locks', label: t('locks'), value: before.locks },
  ]
  return (
    <section aria-labelledby="before">
      <h2 id="before" className="mb-1 font-display text-21 font-[650]">
        {t('title')}
      </h2>
      <dl>
        {lines
          .filter(({ key, value }) => value > 0 || ['people', 'seats', 'rounds'].includes(key))
          .map(({ key, label, value, help }) => (
            <div key={key} className="flex items-baseline justify-between gap-4 border-line border-t py-2 text-15">
              <dt>
                {label}
                {help && <span className="block text-13 text-soft">{help}</span>}
              </dt>
              <dd className={`font-semibold ${key === 'people' && people > seats ? 'text-live' : ''}`}>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}
