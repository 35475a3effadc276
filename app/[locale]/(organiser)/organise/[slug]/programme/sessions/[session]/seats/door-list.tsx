import { useLocale, useTranslations } from 'next-intl'
import { T } from '@/components/ui/translated'
import { Day, Time, TimeRange } from '@/components/ui/when'
import type { Attendance, Attending } from '@/domain/registration/queries/attendance'
import { words } from '@/domain/shared/multilingual'
import { formatMoment } from '@/i18n/dates'

type Props = { attendance: Attendance; timeZone: string; at: Date }

function Rows({ people, caption }: { people: readonly Attending[]; caption: string }) {
  const t = useTranslations('seats.door')
  return (
    <table className="mt-6 w-full border-collapse text-15">
      <caption className="mb-2 text-start font-semibold">{caption}</caption>
      <thead>
        <tr className="border-ink border-b">
          <th scope="col" className="w-16 py-1 text-start font-normal">
            {t('here')}
          </th>
          <th scope="col" className="py-1 text-start font-normal">
            {t('name')}
          </th>
          <th scope="col" className="py-1 text-start font-normal">
            {t('organisation')}
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ registrationId, listed, organisation }) => (
          <tr key={registrationId} className="break-inside-avoid border-line border-b">
            <td className="py-2">
              <span className="inline-block size-5 border-[1.5px] border-ink" />
            </td>
            <td className="py-2 pe-4 font-semibold">{listed}</td>
            <td className="py-2">{organisation}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The list for the door, on paper only: names in order, a box to tick, then who waits. */
export function DoorList({ attendance, timeZone, at }: Props) {
  const t = useTranslations('seats.door')
  const locale = useLocale()
  const { title, rooms, startsAt, endsAt, seated, waiting, taken, capacity } = attendance
  return (
    <div className="hidden print:block">
      <p className="text-15">{t('listFor')}</p>
      <p className="font-display text-30 leading-tight font-[650]">
        <T value={title} unmarked />
      </p>
      <p className="mt-1">
        {startsAt && (
          <>
            <Day at={startsAt} zone={timeZone} year />,{' '}
            {endsAt ? (
              <TimeRange from={startsAt} to={endsAt} zone={timeZone} />
            ) : (
              <Time at={startsAt} zone={timeZone} />
            )}
          </>
        )}
        {rooms.length > 0 && ` · ${rooms.map((room) => words(room, locale)).join(', ')}`}
        {capacity !== null && ` · ${t('capacity', { taken, capacity })}`}
      </p>
      <Rows people={seated} caption={t('seated')} />
      {waiting.length > 0 && <Rows people={waiting} caption={t('line')} />}
      <p className="mt-6 text-13">{t('printed', { date: formatMoment(at, timeZone, locale) })}</p>
    </div>
  )
}
