import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import type { Whereabouts } from '@/domain/programme/changes'
import { T } from '../ui/translated'
import { Day, Time, TimeRange } from '../ui/when'

type Props = {
  at: Whereabouts
  zone: string
  /** Whether the day has to be said: a forum of several days. */
  day: boolean
}

/** When and where a session is, or was, in one line. */
export function WhenAndWhere({ at, zone, day }: Props) {
  const t = useTranslations('releases')
  const { startsAt, endsAt, rooms, allRooms } = at
  return (
    <>
      {day && (
        <>
          <Day at={startsAt} zone={zone} />
          {', '}
        </>
      )}
      {endsAt ? <TimeRange from={startsAt} to={endsAt} zone={zone} /> : <Time at={startsAt} zone={zone} />}
      {allRooms && `, ${t('everywhere')}`}
      {!allRooms &&
        rooms.map((name) => (
          <Fragment key={JSON.stringify(name)}>
            {', '}
            <T value={name} />
          </Fragment>
        ))}
    </>
  )
}
