import { useTranslations } from 'next-intl'
import { placesOf } from '@/domain/workshops/room-places'
import { Fold } from '../../../../programme/sessions/_form/fold'
import type { DrawnTable } from './drawn-table'
import { percents } from './percents'

/** The drawing in words, from the top of the room to its bottom. */
export function RoomWords({ tables }: { tables: readonly DrawnTable[] }) {
  const t = useTranslations('setup.room')
  const places = placesOf(tables)
  const lines = tables
    .map((table, index) => ({ ...table, place: places[index] ?? { x: 0.5, y: 0.5 } }))
    .sort((a, b) => a.place.y - b.place.y || a.place.x - b.place.x)
  return (
    <Fold title={t('inWords')}>
      <ul className="grid gap-x-8 text-15 sm:grid-cols-2">
        {lines.map(({ id, number, place, minSeats, maxSeats, accessible, closed }) => (
          <li key={id} className="border-line border-b py-1.5">
            <span className="font-semibold">{t('table', { number })}</span> {t('where', percents(place))}
            {', '}
            {t('seats', { min: minSeats, max: maxSeats })}
            {!accessible && `, ${t('notAccessible')}`}
            {closed && `, ${t('closed')}`}
          </li>
        ))}
      </ul>
    </Fold>
  )
}
