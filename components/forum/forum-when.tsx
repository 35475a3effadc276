import { useFormatter } from 'next-intl'
import type { ForumCard } from '@/domain/forum/public-forum'
import { wallDay } from '@/domain/shared/zone'
import { Day, Days } from '../ui/when'

type Dated = Pick<ForumCard, 'timeZone' | 'dayKnown'> & { startsAt: Date | string; endsAt: Date | string }

/** The day or days of a forum; the month alone where no more is known. */
export function ForumWhen({
  forum,
  weekday = false,
  year = true,
}: {
  forum: Dated
  weekday?: boolean
  year?: boolean
}) {
  const format = useFormatter()
  const { startsAt, endsAt, timeZone } = forum
  if (!forum.dayKnown) {
    const month = wallDay(timeZone, startsAt).slice(0, 7)
    const text = format.dateTime(new Date(startsAt), { month: 'long', year: 'numeric', timeZone })
    return <time dateTime={month}>{text}</time>
  }
  if (wallDay(timeZone, startsAt) === wallDay(timeZone, endsAt))
    return <Day at={startsAt} zone={timeZone} year={year} weekday={weekday} />
  return <Days from={startsAt} to={endsAt} zone={timeZone} />
}
