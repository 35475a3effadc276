import { useTranslations } from 'next-intl'
import type { ForumCard } from '@/domain/forum/public-forum'
import { type StopTime, stopTimes } from '@/domain/forum/tour'
import { Link } from '@/i18n/navigation'
import { ForumState } from './forum-state'
import { ForumWhen } from './forum-when'
import { type Thread, Threads } from './threads'

type Props = {
  stops: readonly ForumCard[]
  at: Date
  /** Slug of the stop one is reading. */
  here?: string
  /** Themes that run through several stops. */
  threads?: readonly Thread[]
}

const marks: Record<StopTime, string> = {
  past: 'border-ink bg-ink',
  live: 'border-live bg-live',
  next: 'border-live bg-paper',
  coming: 'border-ink bg-paper',
}

/**
 * The stops of a tour on a line that scrolls where they do not fit. A full dot is past, a ring is to come; the next one
 * and the one going on are marked, in words too.
 */
export function TourLine({ stops, at, here, threads = [] }: Props) {
  const t = useTranslations('public.tour')
  const tours = useTranslations('tours.page')
  const times = stopTimes(stops, at)
  return (
    <ol
      aria-label={tours('line')}
      className="flex snap-x overflow-x-auto pt-1 pb-3 [scrollbar-width:thin] max-md:-mx-5 max-md:scroll-px-5 max-md:px-5 print:flex-wrap print:overflow-visible"
    >
      {stops.map((stop, index) => {
        const time = times[index] ?? 'coming'
        const current = stop.slug === here
        return (
          <li
            key={stop.slug}
            className="relative w-[15rem] shrink-0 grow basis-[15rem] snap-start pe-8 pt-9 before:absolute before:start-3 before:top-[9px] before:h-px before:w-full before:bg-ink last:before:hidden md:max-w-none"
          >
            <span
              aria-hidden="true"
              data-mark=""
              className={`absolute start-0 top-0 size-5 rounded-pill border-[3px] ${marks[time]}`}
            />
            <Link
              href={`/forums/${stop.slug}`}
              aria-current={current ? 'page' : undefined}
              className="inline-flex min-h-11 items-center font-display text-24 font-[650] tracking-[-0.015em] underline decoration-transparent underline-offset-4 hover:decoration-ink"
            >
              {stop.city}
            </Link>
            <p className="text-15 text-soft">
              <ForumWhen forum={stop} />
              {stop.demonstration && `, ${t('demonstration')}`}
            </p>
            <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
              {current ? (
                <span className="font-semibold text-15 text-live">{t('here')}</span>
              ) : (
                <ForumState forum={stop} at={at} />
              )}
              {!current && time === 'next' && <span className="font-semibold text-15 text-live">{tours('next')}</span>}
            </p>
            <Threads threads={threads.filter(({ slugs }) => slugs.includes(stop.slug))} />
          </li>
        )
      })}
    </ol>
  )
}
